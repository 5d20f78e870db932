import Foundation

/// Writes one Swift file for each resource type of the list.
struct ResourceTypesGenerator {
    /// The folder of the installed cfn-lint package, as in `.venv/lib/python3.11/site-packages/cfnlint`.
    var package: URL
    /// The list of types.
    var list: URL
    /// What reviewers add to the schemas.
    var overlay: URL

    /// The text of every file, by its path below `Sources/Infra/Resources`.
    ///
    /// - Returns: Texts by path, as in `EC2/VPC.swift`.
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
}

extension ResourceTypesGenerator {
    /// `generate resource-types`: from the checkout's lists to its `Sources/Infra/Resources`.
    ///
    /// - Throws: `GeneratorError`; `OutOfDate` in a check that finds differences.
    static func run(_ options: Options) throws {
        let lists = options.root.appending(path: "Tools/generate/resource-types")
        let generator = ResourceTypesGenerator(
            package: try options.cfnLint(),
            list: lists.appending(path: "types.txt"),
            overlay: lists.appending(path: "overlay.json")
        )
        let folder = GeneratedFolder(
            folder: options.root.appending(path: "Sources/Infra/Resources"),
            banner: ResourceEmitter.banner
        )
        try folder.update(try generator.sources(), isCheck: options.isCheck)
    }
}
