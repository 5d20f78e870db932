import Engine
import FoundationEssentials

/// What `apply` was given: its content says whether a file is a saved plan.
enum ApplyTarget {
    case environment
    case savedPlan(SavedPlan)

    /// - Throws: `UsageError` where a saved plan in this folder and an environment have the same name; `Diagnostic` for
    ///   a saved plan that cannot be read.
    init(_ argument: String) throws {
        var isFolder = false
        guard FileManager.default.fileExists(atPath: argument, isDirectory: &isFolder), !isFolder,
            let saved = try PlanFile(path: argument).read()
        else {
            self = .environment
            return
        }
        if !argument.contains("/"), EnvironmentFiles().names.contains(argument) {
            throw UsageError(
                "\(argument) is two things",
                detail: "There is an environment and a saved plan of that name. For the plan:",
                commands: ["deployer apply ./\(argument)"]
            )
        }
        self = .savedPlan(saved)
    }
}
