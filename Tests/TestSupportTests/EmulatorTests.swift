import Foundation
import TestSupport
import Testing

@Suite struct EmulatorTests {
    @Test(arguments: Emulator.Kind.allCases)
    func aPrivateOneAnswersAndEndsWithItsValue(_ kind: Emulator.Kind) async throws {
        var emulator: Emulator? = try await Emulator.start(kind)
        let port = try #require(emulator?.port)
        #expect(portAnswers(port))
        emulator = nil
        try await until("the port is free") { !portAnswers(port) }
    }

    @Test func everyoneSharesOneOfAKind() async throws {
        async let one = Emulator.shared(.moto)
        async let other = Emulator.shared(.moto)
        #expect(try await one.port == other.port)
    }

    @Test func itEndsWhenItsInputDoes() async throws {
        // The shell stands for a test process: killed, it closes the pipe that the launcher watches.
        let folder = try TemporaryFolder()
        let port = try freePort()
        let server = "python3 -m http.server -b 127.0.0.1 \(port)"
        let owner = try ChildProcess(
            "/bin/sh",
            [
                "-c", "mkfifo pipe; sh -c \"$0\" \(folder.path)/gone \(server) <pipe & exec >pipe; kill -STOP $$",
                Emulator.launcher,
            ],
            environment: ProcessInfo.processInfo.environment,
            folder: folder.path,
            output: folder.path + "/output",
            errors: folder.path + "/errors"
        )
        try await until("the server answers") { portAnswers(port) }
        owner.signal(SIGKILL)
        try await until("the server is gone") { !portAnswers(port) }
    }
}
