import Foundation
import TestSupport
import Testing

/// How the real program ends.
@Suite struct DrainTests {
    @Test func aRunningRequestIsAnsweredAndThenTheProgramEnds() async throws {
        let service = try await ServiceProcess(["SHUTDOWN_DELAY": "1s"])
        #expect(try RawConnection.get("/readyz", port: service.port).hasPrefix("HTTP/1.1 200"))
        let body = #"{"slug":"tools","name":"Tools"}"#
        let running = try RawConnection(port: service.port)
        running.send(
            "POST /v1/categories HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                + "Content-Length: \(body.utf8.count)\r\n\r\n\(body.prefix(5))"
        )
        service.process.signal(SIGTERM)
        // Load balancers hear of the end while connections are still accepted …
        try await until("readyz fails") {
            try RawConnection.get("/readyz", port: service.port).hasPrefix("HTTP/1.1 503")
        }
        #expect(try RawConnection.get("/livez", port: service.port).hasPrefix("HTTP/1.1 200"))
        // … then they are not, and what runs goes on.
        try await until("no connection is accepted") { !portAnswers(service.port) }
        #expect(service.process.status == nil)
        running.send(String(body.dropFirst(5)))
        let answer = running.rest()
        #expect(answer.hasPrefix("HTTP/1.1 201"))
        #expect(answer.contains("connection: close") || answer.contains("Connection: close"))
        #expect(await service.process.wait() == .exited(0))
        let log = try service.log
        let order = ["Draining: not ready any more", "\"path\":\"/v1/categories\"", "\"message\":\"Closed\""]
        let places = order.map { log.range(of: $0)?.lowerBound }
        #expect(places.allSatisfy { $0 != nil })
        #expect(places.compactMap { $0 } == places.compactMap { $0 }.sorted())
    }

    @Test func aRequestThatDoesNotEndHoldsTheProgramUpForALimitedTime() async throws {
        let service = try await ServiceProcess(["SHUTDOWN_TIMEOUT": "1s"])
        let running = try RawConnection(port: service.port)
        running.send(
            "POST /v1/categories HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 9\r\n\r\n{"
        )
        try await until("the request runs") {
            try RawConnection.get("/metrics", port: service.port).contains("http_requests_running 2")
        }
        service.process.signal(SIGTERM)
        _ = await service.process.wait()
        #expect(try service.log.contains("Requests that did not end in time were given up"))
    }

    @Test(arguments: [
        (
            "GET / HTTP/1.1\r\nHost: x\r\nX-Large: \(String(repeating: "a", count: 40_000))\r\n\r\n", 431,
            "headers-too-large"
        ),
        ("nonsense\r\n\r\n", 400, "malformed-request"),
        ("GET /livez HTTP/1.1\r\nHost: x\r\nContent-Length: abc\r\n\r\n", 400, "malformed-request"),
    ])
    func whatIsNoRequestGetsAProblemAndTheConnectionEnds(text: String, status: Int, kind: String) async throws {
        let service = try await ServiceProcess()
        let connection = try RawConnection(port: service.port)
        connection.send(text)
        let answer = connection.rest()
        #expect(answer.hasPrefix("HTTP/1.1 \(status) "))
        #expect(answer.lowercased().contains("content-type: application/problem+json"))
        #expect(answer.contains("/problems/\(kind)"))
        // The next connection is served as if nothing had been.
        #expect(try RawConnection.get("/livez", port: service.port).hasPrefix("HTTP/1.1 200"))
    }

    @Test func anAnswerToHeadHasNoBodyWhateverIsKnownOfItsLength() async throws {
        let service = try await ServiceProcess()
        let connection = try RawConnection(port: service.port)
        connection.send("HEAD /v1/categories/export HTTP/1.1\r\nHost: localhost\r\n\r\n")
        connection.send("HEAD /v1/categories HTTP/1.1\r\nHost: localhost\r\n\r\n")
        connection.send("GET /v1/categories/export HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
        let answers = connection.rest().components(separatedBy: "\r\n\r\n").map { $0.lowercased() }
        #expect(answers.count == 5)
        #expect(answers.prefix(3).allSatisfy { $0.hasPrefix("http/1.1 200 ok\r\n") }, "\(answers)")
        #expect(answers[0].contains("transfer-encoding") == false && answers[0].contains("content-length") == false)
        #expect(answers[1].contains("content-length: "))
        #expect(answers[2].contains("transfer-encoding: chunked"))
        #expect(answers.suffix(2) == ["0", ""])
    }

    @Test func aClientThatWaitsForItIsToldToGoOn() async throws {
        let service = try await ServiceProcess()
        let connection = try RawConnection(port: service.port)
        let body = #"{"slug":"a","name":"A"}"#
        connection.send(
            "POST /v1/categories HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nConnection: close\r\n"
                + "Expect: 100-continue\r\nContent-Length: \(body.utf8.count)\r\n\r\n"
        )
        #expect(connection.next() == "HTTP/1.1 100 Continue\r\n\r\n")
        connection.send(body)
        #expect(connection.rest().hasPrefix("HTTP/1.1 201"))
    }

    @Test func withoutAccessItRefusesToListenOnOtherAddresses() async throws {
        let result = try await run(ServiceProcess.program, [], environment: ["HOST": "0.0.0.0", "API_KEYS": ""])
        #expect(result.exitCode != 0)
        #expect(result.errors.contains("HOST=0.0.0.0: nobody is asked who they are"))
    }
}
