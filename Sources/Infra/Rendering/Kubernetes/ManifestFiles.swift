/// The Kubernetes objects of a stack as YAML, one file an object.
///
/// ```swift
/// let manifests = try ManifestFiles(rendering: stack) { state?.value(of: $0) }
/// for file in manifests.files { print(file.name, file.yaml) }
/// ```
/// Files are named so that their order is that of application: `kubectl apply -f <folder>` takes them one after the other.
package struct ManifestFiles: Sendable {
    /// One object.
    package struct File: Sendable, Hashable {
        /// As in `03-workload.service.yaml`.
        package let name: String
        /// A single YAML document.
        package let yaml: String
    }

    /// In the order of application.
    package let files: [File]
    /// Which values are not known, and stand as placeholders: `${database.instance.Endpoint.Address}`.
    package let warnings: [Diagnostic]

    /// - Parameters:
    ///   - stack: A stack without mistakes, as `validated()` gives it.
    ///   - known: The value of an attribute that only an apply can tell; `nil` where there was none yet. Asked for what the
    ///     stack itself does not say.
    package init(rendering stack: Stack, known: @escaping (AttributeReference) -> Document?) {
        let objects = stack.sorted().compactMap { stack.nodes[$0] }
            .filter { $0.options.existing == nil && Kubernetes.kinds[$0.type] != nil }
        let width = max(2, String(objects.count).count)
        var files: [File] = []
        var warnings: [Diagnostic] = []
        for (index, node) in objects.enumerated() {
            var renderer = ManifestRenderer(stack: stack, known: known)
            let number = String(index + 1)
            files.append(
                File(
                    name: String(repeating: "0", count: width - number.count) + "\(number)-\(node.address).yaml",
                    yaml: renderer.manifest(of: node).yaml
                )
            )
            if !renderer.placeholders.isEmpty { warnings.append(.placeholders(renderer.placeholders, in: node)) }
        }
        self.files = files
        self.warnings = warnings
    }
}

extension Diagnostic {
    fileprivate static func placeholders(_ names: Set<String>, in node: Stack.Node) -> Diagnostic {
        Diagnostic(
            .warning,
            "Value is not known yet",
            detail: "\(node.address) (\(node.type.name)) has \(names.sorted().joined(separator: ", ")) in place of it.",
            address: node.address,
            locations: [node.location]
        )
    }
}
