import ArgumentParser
import TerminalUI

/// Shows how far the pipeline is.
struct PipelineStatusCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "status",
        abstract: "Show how far the pipeline is, stage by stage."
    )

    @OptionGroup var environment: EnvironmentOptions
    @OptionGroup var following: FollowOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        try await Session.report(output, environment.environment) { console, host in
            let session = try Session(environment, console: console, host: host)
            let pipeline = try await DeliveryPipeline(session)
            if following.follow { return try await pipeline.follow(nil, every: .seconds(following.interval)) }
            console.show(try await pipeline.report())
            return .done
        }
    }
}
