import AWSClient
import TerminalUI

extension Console {
    /// Writes one attempt at a request, for a verbose run.
    func show(_ attempt: RequestAttempt) {
        var text = "\(attempt.service) \(attempt.operation) \(attempt.status) (\(attempt.duration.shortText))"
        if let code = attempt.errorCode { text += " \(code)" }
        note(
            text,
            JSONMessage(
                "request",
                [
                    "service": .string(attempt.service),
                    "operation": .string(attempt.operation),
                    "attempt": .integer(attempt.number),
                    "status": .integer(attempt.status),
                    "error_code": attempt.errorCode.map(JSONValue.string),
                    "request_id": attempt.requestID.map(JSONValue.string),
                    "seconds": .seconds(attempt.duration),
                ]
            )
        )
    }
}
