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
                throw UsageError("services has no generator in this build")
            case "vectors":
                throw UsageError("vectors has no generator in this build")
            default:
                throw UsageError("'\(options.command)' is none of resource-types, services, vectors")
            }
        } catch {
            FileHandle.standardError.write(Data("generate: \(error)\n".utf8))
            exit(error is UsageError ? 64 : 1)
        }
    }
}
