import AWSClient
import AWSProvider
import Foundation
import TestSupport

/// A service that answers each call with what a test gives, and remembers what it was asked; for what no emulator does.
///
/// A call is known by its operation, or in REST by method and path: `POST /2013-04-01/hostedzone`. One that has no answer is
/// refused with `InvalidAction`.
final class ScriptedService: Sendable {
    struct Call: Sendable {
        let name: String
        /// The parameters of a form; empty for everything else.
        let parameters: [String: String]
        let text: String
    }

    let client: AWSClient
    private let server: HTTPServer

    /// - Parameter answers: A body for each operation, without the elements that the query protocol puts around it.
    /// - Throws: `POSIXError` when the machine has no port left.
    init(_ answers: [String: String]) throws {
        server = try HTTPServer { request in
            let call = Call(request)
            guard let body = answers[call.name] else {
                let error = "<Error><Code>InvalidAction</Code><Message>No answer to \(call.name)</Message></Error>"
                return .text("<ErrorResponse>\(error)</ErrorResponse>", status: 400)
            }
            guard !call.parameters.isEmpty else { return .text(body) }
            // EC2 has a protocol of its own, with one element less.
            if call.parameters["Version"] == "2016-11-15" {
                return .text("<\(call.name)Response>\(body)</\(call.name)Response>")
            }
            return .text(
                "<\(call.name)Response><\(call.name)Result>\(body)</\(call.name)Result></\(call.name)Response>"
            )
        }
        client = try AWSContext.client(server.url)
    }

    deinit { server.stop() }

    /// Ends the service. `defer { service.stop() }` keeps it until a test's end, where otherwise it may go after its last use.
    func stop() { server.stop() }

    /// The calls of an operation, in order.
    func calls(_ name: String) -> [Call] { server.requests.map(Call.init).filter { $0.name == name } }
}

extension ScriptedService.Call {
    fileprivate init(_ request: HTTPServer.Request) {
        text = request.text
        var parameters: [String: String] = [:]
        if request.headers["content-type"]?.contains("x-www-form-urlencoded") == true {
            for pair in request.text.split(separator: "&") {
                let parts = pair.split(separator: "=", maxSplits: 1).map { String($0).removingPercentEncoding ?? "" }
                parameters[parts[0]] = parts.count > 1 ? parts[1] : ""
            }
        }
        self.parameters = parameters
        let target = request.headers["x-amz-target"]?.split(separator: ".").last.map(String.init)
        name = parameters["Action"] ?? target ?? "\(request.method) \(request.path)"
    }
}
