import Yams

/// A YAML file as a tree of values with their places.
struct SourceFile {
    /// `nil` for a file that is empty or is not valid YAML; `diagnostics` says which.
    private(set) var root: SourceNode?
    private(set) var diagnostics: [Diagnostic] = []

    private let text: SourceText
    private var nodes = 0

    /// More values than any environment has: aliases of aliases can make billions of a few lines.
    private static let maximumNodes = 10_000

    /// - Parameters:
    ///   - text: The whole file.
    ///   - file: Its name, for locations.
    init(_ text: String, file: String) {
        self.text = SourceText(text, file: file)
        var duplicates = DuplicateKeys(in: self.text)
        do {
            let composed = try duplicates.compose()
            diagnostics = duplicates.diagnostics
            guard let composed, !Self.isEmpty(composed) else {
                let detail = "It has no keys. docs/environments.md says which ones an environment needs."
                report("Environment file is empty", detail, at: self.text.start)
                return
            }
            root = try node(composed, at: nil, ignoring: duplicates.masked)
        } catch let error as YamlError {
            diagnostics = duplicates.diagnostics + [self.text.diagnostic(for: error)]
        } catch let diagnostic as Diagnostic {
            diagnostics.append(diagnostic)
        } catch {
            diagnostics.append(Diagnostic(.error, "Not valid YAML", detail: "\(error).", locations: [self.text.start]))
        }
    }

    private static func isEmpty(_ node: Node) -> Bool {
        guard case .scalar(let scalar) = node else { return false }
        return scalar.style == .plain && scalar.string.isEmpty
    }

    private mutating func report(_ summary: String, _ detail: String, at location: Diagnostic.Location) {
        diagnostics.append(Diagnostic(.error, summary, detail: detail, locations: [location]))
    }

    /// `node` with everything inside of it; `key` is where the key that it belongs to stands.
    private mutating func node(
        _ node: Node,
        at key: Diagnostic.Location?,
        ignoring masked: Set<String>
    ) throws -> SourceNode {
        let own = text.location(node.mark)
        nodes += 1
        if nodes > Self.maximumNodes {
            throw Diagnostic(
                .error,
                "Environment file is too large",
                detail: "With its aliases written out it has more than \(Self.maximumNodes) values.",
                locations: [own]
            )
        }
        switch node {
        case .scalar(let scalar):
            return self.scalar(scalar, at: own, key: key)
        case .sequence(let sequence):
            let elements = try sequence.map { try self.node($0, at: nil, ignoring: masked) }
            return SourceNode(content: .list(elements), location: key ?? own)
        case .mapping(let mapping):
            return SourceNode(content: .group(try entries(of: mapping, ignoring: masked)), location: key ?? own)
        case .alias:
            // The parser puts in what the alias stands for.
            return SourceNode(content: .empty, location: own)
        }
    }

    private mutating func entries(of mapping: Node.Mapping, ignoring masked: Set<String>) throws -> [SourceNode.Entry] {
        var entries: [SourceNode.Entry] = []
        for (key, value) in mapping {
            let location = text.location(key.mark)
            guard case .scalar(let name) = key else {
                report("Invalid key", "A key is a single name, not a list or a group.", at: location)
                continue
            }
            if masked.contains(name.string) { continue }
            let value = try node(value, at: location, ignoring: masked)
            entries.append(.init(key: name.string, keyLocation: location, value: value))
        }
        return entries
    }

    private mutating func scalar(
        _ scalar: Node.Scalar,
        at own: Diagnostic.Location,
        key: Diagnostic.Location?
    ) -> SourceNode {
        let tag = scalar.tag.rawValue
        let isText = tag == Tag.Name.str.rawValue
        if !isText, tag != Tag.Name.implicit.rawValue, tag != Tag.Name.nonSpecific.rawValue {
            report("Unknown tag", "\"\(tag)\": tags are not used here. Leave it out.", at: own)
        }
        let isPlain = scalar.style == .plain && !isText
        if isPlain, ["", "~", "null", "Null", "NULL"].contains(scalar.string) {
            return SourceNode(content: .empty, location: scalar.string.isEmpty ? key ?? own : own)
        }
        return SourceNode(content: .scalar(scalar.string, isQuoted: !isPlain), location: own)
    }
}
