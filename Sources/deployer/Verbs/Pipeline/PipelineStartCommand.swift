import ArgumentParser
import TerminalUI

/// Starts a run with the newest source.
struct PipelineStartCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "start",
        abstract: "Start a run of the pipeline with the newest source."
    )

    @OptionGroup var environment: EnvironmentOptions
    @OptionGroup var following: FollowOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        try await Session.report(output, environment.environment) { console, host in
            let session = try Session(environment, console: console, host: host)
            let pipeline = try await DeliveryPipeline(session)
            let execution = try await pipeline.start()
            console.show(
                NoticeReport(
                    "Started run \(execution) of \(pipeline.name).",
                    JSONMessage(
                        "pipeline_started",
                        ["name": .string(pipeline.name), "execution": .string(execution)]
                    )
                )
            )
            return following.follow
                ? try await pipeline.follow(execution, every: .seconds(following.interval)) : .done
        }
    }
}
