import ArgumentParser
import TerminalUI

/// Agrees to the plan that waits, or not.
struct PipelineApproveCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "approve",
        abstract: "Agree to the plan that the pipeline waits with, or reject it.",
        discussion: """
            The log of the action Plan shows the plan; `pipeline status --verbose` shows where it is.

            EXAMPLES:
              deployer pipeline approve prod
              deployer pipeline approve prod --stage staging --summary "Read by Kim"
              deployer pipeline approve prod --reject --summary "Not on a Friday"
            """
    )

    @OptionGroup var environment: EnvironmentOptions

    @Option(help: "The stage, where several wait.")
    var stage: String?

    @Option(help: ArgumentHelp("Why; kept in the pipeline's history.", valueName: "text"))
    var summary: String?

    @Flag(help: "Reject the plan: the run ends.")
    var reject = false

    @OptionGroup var output: OutputOptions

    func run() async throws {
        try await Session.report(output, environment.environment) { console, host in
            let session = try Session(environment, console: console, host: host)
            let pipeline = try await DeliveryPipeline(session)
            let text = summary ?? "\(reject ? "Rejected" : "Approved") by \(host.userName) with deployer"
            let place = try await pipeline.answer(isYes: !reject, stage: stage, summary: text)
            console.show(
                NoticeReport(
                    "\(reject ? "Rejected" : "Approved") \(place) of \(pipeline.name).",
                    JSONMessage(
                        "pipeline_answered",
                        ["name": .string(pipeline.name), "stage": .string(place), "approved": .bool(!reject)]
                    )
                )
            )
            return .done
        }
    }
}
