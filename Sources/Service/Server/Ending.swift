import Synchronization

/// A request whose answer is streamed. It is recorded when all of the answer has been written; where the client leaves before the head can
/// be, nobody writes the answer, and it is recorded when it is let go.
final class Ending: Sendable {
    private let services: EdgeServices
    private let request: AnsweredRequest
    private let isRecorded = Atomic(false)

    init(_ request: AnsweredRequest, _ services: EdgeServices) {
        self.request = request
        self.services = services
    }

    deinit {
        record { $0.isIncomplete = true }
    }

    /// - Parameter change: What is known at the end only.
    func record(_ change: (inout AnsweredRequest) -> Void = { _ in }) {
        guard !isRecorded.exchange(true, ordering: .relaxed) else { return }
        var request = request
        change(&request)
        services.record(request)
    }
}
