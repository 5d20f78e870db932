import Foundation

/// Writes one Swift file for each resource type of the list.
struct ResourceTypesGenerator {
    /// The folder of the installed cfn-lint package, as in `.venv/lib/python3.11/site-packages/cfnlint`.
    var package: URL
    /// The list of types.
    var list: URL
    var overlay: URL
    /// The folder that gets a folder for each service.
    var output: URL

    /// The text of every file, by its path below `output`.
    ///
    /// - Throws: `GeneratorError` that names the type and what is wrong.
    func sources() throws -> [String: String] {
        let types = try ResourceTypeList(text: String(contentsOf: list, encoding: .utf8))
        let overlays = try Overlay(data: Data(contentsOf: overlay)).types
        for type in overlays.keys.sorted() where types[type] == nil {
            throw GeneratorError("the overlay has \(type), which the type list has not")
        }
        let registry = try RegistrySource(package: package)
        let inputs = try types.entries.map { entry in
            let schema = try registry.schema(of: entry.type)
            let overlay = try ResolvedOverlay(overlays[entry.type] ?? TypeOverlay(), schema: schema, types: types)
            return (entry: entry, schema: schema, overlay: overlay)
        }
        let identities = try ResourceIdentities(inputs)
        var sources: [String: String] = [:]
        for (entry, schema, overlay) in inputs {
            let model = try ResourceModelBuilder.model(
                entry: entry,
                schema: schema,
                overlay: overlay,
                identities: identities
            )
            sources["\(entry.service)/\(entry.swiftName).swift"] = ResourceEmitter.source(of: model)
        }
        return sources
    }

    /// Writes the files, and takes away generated ones that are no longer in the list.
    func run() throws {
        let sources = try sources()
        let manager = FileManager.default
        for path in try generatedFiles() where sources[path] == nil {
            try manager.removeItem(at: output.appending(path: path))
        }
        for (path, text) in sources.sorted(by: { $0.key < $1.key }) {
            let file = output.appending(path: path)
            try manager.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            if let present = try? String(contentsOf: file, encoding: .utf8), present == text { continue }
            try Data(text.utf8).write(to: file)
        }
    }

    /// Files below `output` that begin with the generator's banner; hand-written ones stand beside them.
    private func generatedFiles() throws -> [String] {
        guard let all = FileManager.default.enumerator(atPath: output.path) else { return [] }
        return try all.compactMap { $0 as? String }.filter { path in
            guard path.hasSuffix(".swift") else { return false }
            let text = try String(contentsOf: output.appending(path: path), encoding: .utf8)
            return text.hasPrefix(ResourceEmitter.banner)
        }
    }
}
