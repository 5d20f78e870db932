import AWSServices
package import Engine

/// A request that the Cloud Control API took and did not carry out, or not yet.
package struct CloudControlFailure: ProviderError, Hashable {
    package let disposition: ErrorDisposition
    package let explanation: String
    /// The token of the request; AWS's support finds it by that.
    package let requestID: String?

    init(_ disposition: ErrorDisposition, _ explanation: String, requestID: String? = nil) {
        self.disposition = disposition
        self.explanation = explanation
        self.requestID = requestID
    }

    /// Why a request failed, and whether another may succeed.
    init(of event: CloudControl.ProgressEvent) {
        let disposition: ErrorDisposition =
            switch event.errorCode {
            case .notFound?: .notFound
            case .accessDenied?, .invalidCredentials?, .unauthorizedTaggingOperation?: .denied
            case .resourceConflict?, .throttling?: event.operation == .create ? .refused : .settling
            default: .refused
            }
        self.init(disposition, event.explanation, requestID: event.requestToken)
    }

    /// A create that has not said yet under which identifier.
    static func underway(_ event: CloudControl.ProgressEvent) -> CloudControlFailure {
        CloudControlFailure(.underway, event.explanation, requestID: event.requestToken)
    }
}

extension CloudControl.ProgressEvent {
    /// One sentence with the service's own words.
    var explanation: String {
        let what = "\(operation?.rawValue ?? "Request") of \(typeName ?? "a resource")"
        let why = [errorCode?.rawValue, statusMessage].compactMap { $0 }.joined(separator: ": ")
        let sentence =
            "\(what) is \(operationStatus?.rawValue ?? "in an unknown state")\(why.isEmpty ? "" : ": \(why)")"
        return sentence.hasSuffix(".") ? sentence : sentence + "."
    }

    var isUnderway: Bool {
        [.pending, .inProgress, .cancelInProgress].contains(operationStatus)
    }
}
