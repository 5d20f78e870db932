import ArgumentParser
import Engine
import Infra
import TerminalUI

/// Makes the bucket that an environment's state is kept in.
struct BootstrapCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "bootstrap",
        abstract: "Make the bucket that the environment's state is kept in.",
        discussion: """
            Shows what it would do, asks, and does it: a bucket with versions, encryption by KMS, no public access, requests \
            over TLS only, no access lists, and earlier versions kept for 180 days. Where all of it is there, nothing is done. \
            A bucket of another account is refused.

            EXAMPLES:
              deployer bootstrap prod
            """
    )

    @OptionGroup var environment: EnvironmentOptions
    @OptionGroup var applying: ApplyingOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        try await Session.report(output, environment.environment) { console, host in
            let confirmation = Confirmation(console: console, isGiven: applying.yes)
            let session = try Session(environment, console: console, host: host)
            guard case .s3(let settings) = session.environment.state else {
                console.show(NoticeReport.needsNoBucket(session.environment.name, session.place.name))
                return .done
            }
            try confirmation.check("bootstrap")
            let bootstrap = try await Bootstrap(settings, session: session)
            return try await bootstrap.run(confirmation, applying)
        }
    }
}
