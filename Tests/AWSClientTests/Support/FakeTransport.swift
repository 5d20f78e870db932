import AWSClient
import Synchronization

/// Answers requests from a list and remembers them. A request beyond the list is an error of the test.
final class FakeTransport: HTTPTransport {
    typealias Answer = Result<HTTPResponse, TransportError>

    private let state: Mutex<(answers: [Answer], requests: [HTTPRequest])>

    init(_ answers: [Answer]) {
        state = Mutex((answers, []))
    }

    var requests: [HTTPRequest] { state.withLock { $0.requests } }

    func send(_ request: HTTPRequest) async throws -> HTTPResponse {
        let answer: Answer = state.withLock { state in
            state.requests.append(request)
            guard !state.answers.isEmpty else {
                return .failure(TransportError(.invalidRequest, "no answer left", mayHaveBeenSent: false))
            }
            return state.answers.removeFirst()
        }
        return try answer.get()
    }
}

extension Result where Success == HTTPResponse, Failure == TransportError {
    static func answer(_ status: Int, _ body: String = "", _ headers: HTTPHeaders = HTTPHeaders()) -> Self {
        .success(HTTPResponse(status: status, headers: headers, body: Array(body.utf8)))
    }

    /// An error as the query protocol writes it.
    static func error(_ status: Int, _ code: String, _ headers: HTTPHeaders = HTTPHeaders()) -> Self {
        .answer(
            status,
            "<ErrorResponse><Error><Code>\(code)</Code><Message>m</Message></Error></ErrorResponse>",
            headers
        )
    }

    static func broken(_ kind: TransportError.Kind, sent: Bool) -> Self {
        .failure(TransportError(kind, "\(kind)", mayHaveBeenSent: sent))
    }
}
