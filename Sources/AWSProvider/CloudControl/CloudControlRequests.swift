import AWSClient
package import AWSServices
import Engine
import Infra

/// The requests of the Cloud Control API that are not known to have succeeded, by the resource they are about.
///
/// Those that an earlier run left under way are asked for once; the service remembers requests for seven days.
package actor CloudControlRequests {
    struct Subject: Hashable {
        let type: ResourceType
        let id: PhysicalID
    }

    private let control: CloudControl
    private var tokens: [Subject: String] = [:]
    private var failures: [Subject: CloudControl.ProgressEvent] = [:]
    private var earlier: Task<Void, any Error>?

    package init(_ control: CloudControl) { self.control = control }

    /// Takes note of an answer: under way or failed, it decides what is told of the resource from now on.
    func note(_ event: CloudControl.ProgressEvent, on subject: Subject) {
        failures[subject] = nil
        tokens[subject] = event.isUnderway ? event.requestToken : nil
        if !event.isUnderway, event.operationStatus != .success { failures[subject] = event }
    }

    /// How far the latest request about a resource is; `nil` where there is none, or where it has succeeded.
    func progress(on subject: Subject) async throws -> CloudControl.ProgressEvent? {
        try await learnEarlier()
        if let failure = failures[subject] { return failure }
        guard let token = tokens[subject],
            let event = try await control.getResourceRequestStatus(.init(requestToken: token)).progressEvent
        else { return nil }
        note(event, on: subject)
        return event.operationStatus == .success ? nil : event
    }

    private func learnEarlier() async throws {
        if let earlier { return try await earlier.value }
        let task = Task { try await askForEarlier() }
        earlier = task
        do {
            try await task.value
        } catch {
            earlier = nil
            throw error
        }
    }

    private func askForEarlier() async throws {
        let underway = CloudControl.ResourceRequestStatusFilter(
            operationStatuses: [.pending, .inProgress, .cancelInProgress]
        )
        for try await page in control.listResourceRequestsPages(.init(resourceRequestStatusFilter: underway)) {
            for event in page.resourceRequestStatusSummaries ?? [] {
                guard let type = event.typeName, let id = PhysicalID(reported: event.identifier) else { continue }
                let subject = Subject(type: ResourceType(type), id: id)
                if tokens[subject] == nil, failures[subject] == nil { tokens[subject] = event.requestToken }
            }
        }
    }
}
