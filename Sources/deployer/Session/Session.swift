import ArgumentParser
import Engine
import Infra
import TerminalUI

/// What a verb works with, put together from the command line: the composition root.
struct Session {
    var environment: Infra.Environment
    /// The environment as the user named it, for commands to copy.
    let argument: String
    let console: Console
    let host: Host
    /// Where the environment's state is kept.
    var place: StatePlace

    /// An image of this machine that an apply may push.
    var image: GivenImage?

    var backend: any StateBackend { place.backend }

    /// Runs a verb: errors are shown, and become the process's status.
    ///
    /// - Parameters:
    ///   - options: How results are shown.
    ///   - argument: The environment as the user named it, for commands in messages.
    ///   - body: The verb.
    /// - Throws: ArgumentParser's `ExitCode` where the status is not 0.
    static func report(
        _ options: some Presentation,
        _ argument: String,
        _ body: (Console, Host) async throws -> ExitStatus
    ) async throws {
        let host = Host.current()
        let console = Console(
            format: options.format,
            output: TerminalDevice.output.channel(options, variables: host.variables),
            errors: TerminalDevice.errors.channel(options, variables: host.variables)
        )
        Signals.shared.listen()
        var status = ExitStatus.done
        do { status = try await body(console, host) } catch {
            console.tell(Diagnostic.all(explaining: error, environment: argument))
            status = ExitStatus(of: error)
        }
        if let loss = TerminalDevice.output.loss {
            console.errors.write("error: Output is lost\n  Standard output could not be written: \(loss).\n")
            if status == .done || status == .changes { status = .failed }
        }
        if status != .done { throw ExitCode(status.rawValue) }
    }

    /// The engine's view of a stack in this environment; `place` is `nil` for what asks AWS nothing.
    func deployment(
        of stack: Stack,
        _ handlers: HandlerRegistry,
        at place: Place? = nil,
        events: @escaping EventSink = { _ in }
    ) -> Deployment {
        Deployment(
            stack: stack,
            handlers: handlers,
            backend: backend,
            place: place,
            clock: ContinuousClock(),
            newToken: Host.newToken,
            events: events
        )
    }

    /// Opens an environment: its file is read and its state found; AWS is not called yet.
    init(_ options: EnvironmentOptions, console: Console, host: Host) throws {
        try self.init(options.environment, stateDir: options.state.stateDir, console: console, host: host)
    }

    init(_ argument: String, stateDir: String?, console: Console, host: Host) throws {
        let files = EnvironmentFiles()
        let environment = try files.environment(at: try files.path(of: argument))
        self.environment = environment
        self.argument = argument
        self.console = console
        self.host = host
        place = try StatePlace(of: environment, stateDir: stateDir, host: host, console: console)
    }
}
