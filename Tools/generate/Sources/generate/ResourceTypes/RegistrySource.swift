import Foundation

/// The registry schemas that the Python package cfn-lint carries.
///
/// `providers/us_east_1.py` gives the name of a file for each type; `resources/` holds the files.
struct RegistrySource {
    private let folder: URL
    private let files: [String: String]

    /// - Parameter package: The folder of the installed package, as in `…/site-packages/cfnlint`.
    /// - Throws: `GeneratorError` where it names no type.
    init(package: URL) throws {
        folder = package.appending(path: "data/schemas/resources")
        let index = package.appending(path: "data/schemas/providers/us_east_1.py")
        var files: [String: String] = [:]
        for line in try String(contentsOf: index, encoding: .utf8).split(separator: "\n") {
            let quoted = line.split(separator: "\"", omittingEmptySubsequences: false)
            if quoted.count == 5, quoted[1].hasPrefix("AWS::") { files[String(quoted[1])] = String(quoted[3]) }
        }
        guard !files.isEmpty else { throw GeneratorError("\(index.path) names no resource type") }
        self.files = files
    }

    /// The schema of a type, as in `AWS::EC2::VPC`.
    func schema(of type: String) throws -> RegistrySchema {
        guard let file = files[type] else { throw GeneratorError("cfn-lint has no schema of \(type)") }
        let data = try Data(contentsOf: folder.appending(path: "\(file).json"))
        do {
            return try JSONDecoder().decode(RegistrySchema.self, from: data)
        } catch {
            throw GeneratorError("\(type) (\(file).json) is not a schema: \(error)")
        }
    }
}
