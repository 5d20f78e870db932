import Foundation

/// `generate resource-types|services|vectors [--check] [--botocore PATH] [--cfn-lint PATH] [--root PATH]`
@main
struct Generate {
    static func main() {
        do {
            let options = try Options(arguments: Array(CommandLine.arguments.dropFirst()))
            switch options.command {
            case "resource-types":
                try ResourceTypesGenerator.run(options)
            case "services":
                try services(options)
            case "vectors":
                try vectors(options)
            default:
                throw UsageError("'\(options.command)' is none of resource-types, services, vectors")
            }
        } catch {
            FileHandle.standardError.write(Data("generate: \(error)\n".utf8))
            exit(error is UsageError ? 64 : 1)
        }
    }

    private static func vectors(_ options: Options) throws {
        let generator = VectorsGenerator(folder: try options.vectors())
        let folder = options.root.appending(path: "Tests/AWSServicesTests/Generated")
        try GeneratedFolder(folder: folder, banner: VectorsGenerator.banner)
            .update(try generator.sources(), isCheck: options.isCheck)
    }

    private static func services(_ options: Options) throws {
        let list = options.root.appending(path: "Tools/generate/operations.txt")
        let generator = ServicesGenerator(
            source: try BotocoreSource(package: options.botocore()),
            list: try OperationList(text: String(contentsOf: list, encoding: .utf8))
        )
        let folder = options.root.appending(path: "Sources/AWSServices")
        try GeneratedFolder(folder: folder, banner: ServicesGenerator.banner)
            .update(try generator.sources(), isCheck: options.isCheck)
    }
}
