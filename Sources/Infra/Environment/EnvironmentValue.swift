/// One value of an environment's file, as it stands there.
package struct EnvironmentValue: Sendable, Hashable {
    /// Keys joined by dots; elements of a list by their name where they have one, else by their position:
    /// `network.zones[eu-central-1a].publicCidr`.
    package let path: String
    /// The text in the file, without quotes.
    package let text: String

    package init(path: String, text: String) {
        self.path = path
        self.text = text
    }
}

extension Environment {
    /// Every value that an environment's file gives, in the file's order; defaults are not among them.
    ///
    /// - Parameters:
    ///   - text: The whole file, without mistakes: ``decode(_:file:)`` has read it.
    ///   - file: Its path.
    /// - Returns: None for a file that is not valid YAML.
    package static func values(of text: String, file: String) -> [EnvironmentValue] {
        SourceFile(text, file: file).root?.values("") ?? []
    }
}

extension SourceNode {
    fileprivate func values(_ path: String) -> [EnvironmentValue] {
        switch content {
        case .empty: return []
        case .scalar(let text, _): return [EnvironmentValue(path: path, text: text)]
        case .list(let elements):
            return elements.enumerated().flatMap { index, element in
                element.values("\(path)[\(element.name ?? "\(index)")]")
            }
        case .group(let entries):
            return entries.flatMap { $0.value.values(path.isEmpty ? $0.key : "\(path).\($0.key)") }
        }
    }

    private var name: String? {
        guard case .group(let entries) = content, let entry = entries.first(where: { $0.key == "name" }),
            case .scalar(let text, _) = entry.value.content
        else { return nil }
        return text
    }
}
