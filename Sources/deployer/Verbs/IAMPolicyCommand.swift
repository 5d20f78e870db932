import ArgumentParser
import Infra
import TerminalUI

/// Writes what applying an environment takes, as policies of IAM.
struct IAMPolicyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "iam-policy",
        abstract: "Write the IAM policy of whoever applies an environment.",
        discussion: """
            It allows what plan, apply, drift and destroy of this environment call, and nothing else: it is made of the types
            in the environment and of the names that its resources get. Reads the description alone: neither state nor AWS.
            IAM takes 6,144 characters a policy; where that is too little, there are several, in a JSON array or in files of
            their own. docs/permissions.md says what they allow.

            EXAMPLES:
              deployer iam-policy prod > policy.json
              deployer iam-policy prod --output policies
              deployer iam-policy prod --json
            """
    )

    @OptionGroup var environment: DescriptionOptions

    @Option(
        name: .customLong("output"),
        help: ArgumentHelp("Write policy-1.json and so on into this folder.", valueName: "folder"),
        completion: .directory
    )
    var folder: String?

    @OptionGroup var output: OutputOptions

    func run() async throws {
        try await Session.report(output, environment.environment) { console, _ in
            let files = EnvironmentFiles()
            let environment = try files.environment(at: files.path(of: environment.environment))
            let policy = ApplyPolicy(try Stack(environment: environment), of: environment)
            console.tell(policy.warnings)
            let report = try PoliciesReport(environment.name, policy.documents)
            console.tell(report.remarks)
            if let folder {
                try PolicyFolder(path: folder).write(report.texts)
            } else {
                console.show(report)
            }
            return .done
        }
    }
}
