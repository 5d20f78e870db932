import AWSClient
package import Engine
import Infra

/// What an API server refused, or that it did not answer.
///
/// Source: https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/status/
package struct KubernetesError: Error, Sendable, Hashable {
    /// 0 where no answer came.
    package let status: Int
    /// As in `AlreadyExists`.
    package let reason: String
    /// The server's own sentence.
    package let message: String
    /// What exactly: of an invalid object each field, of a conflict each field and who has it.
    package let causes: [Cause]
    /// The request, as in `PATCH /apis/apps/v1/namespaces/web/deployments/web`.
    package let request: String
    /// The id in the server's audit log.
    package let requestID: String?
    /// Whether the server may have done what was asked although no answer came.
    let mayHaveBeenSent: Bool

    package struct Cause: Sendable, Hashable {
        package let reason: String
        package let message: String
        package let field: String
    }

    init(
        status: Int,
        reason: String,
        message: String,
        causes: [Cause] = [],
        request: String,
        requestID: String? = nil,
        mayHaveBeenSent: Bool = false
    ) {
        self.status = status
        self.reason = reason
        self.message = message
        self.causes = causes
        self.request = request
        self.requestID = requestID
        self.mayHaveBeenSent = mayHaveBeenSent
    }

    /// From an answer with another status than 200 to 299.
    init(_ response: HTTPResponse, to request: String) {
        let body = try? Document(json: response.body)
        let causes = (body?["details"]?["causes"]?.array ?? []).map { cause in
            Cause(
                reason: cause["reason"]?.string ?? "",
                message: cause["message"]?.string ?? "",
                field: cause["field"]?.string ?? ""
            )
        }
        let text = String(decoding: response.body.prefix(300), as: UTF8.self)
        self.init(
            status: response.status,
            reason: (body?["kind"] == "Status" ? body?["reason"]?.string : nil) ?? "HTTP \(response.status)",
            message: body?["message"]?.string ?? text,
            causes: causes,
            request: request,
            requestID: response.headers["Audit-Id"]
        )
    }

    init(_ error: TransportError, to request: String) {
        self.init(
            status: 0,
            reason: error.kind.rawValue,
            message: error.message,
            request: request,
            mayHaveBeenSent: error.mayHaveBeenSent
        )
    }

    /// The fields that others have, with who they are.
    package var conflicts: [Cause] { causes.filter { $0.reason == "FieldManagerConflict" } }

    /// Whether an API server says that there is no such object. Anything between may answer 404 too, and knows of no objects.
    package var isNotFound: Bool { status == 404 && reason == "NotFound" }
}

extension KubernetesError: ProviderError {
    package var disposition: ErrorDisposition {
        switch status {
        case 0: mayHaveBeenSent ? .unknownOutcome : .unreachable
        // EKS knows a role some seconds after its access entry was made.
        case 401: .settling
        // A namespace that is going away takes nothing; one of that name can be made again when it is gone.
        case 403: causes.contains { $0.reason == "NamespaceTerminating" } ? .settling : .denied
        case 404: isNotFound ? .notFound : .refused
        case 409: conflicts.isEmpty && reason == "Conflict" ? .settling : .refused
        case 429, 500, 502, 503, 504: .settling
        default: .refused
        }
    }

    package var explanation: String {
        if status == 0 { return "The cluster did not answer \(request): \(message)." }
        if !conflicts.isEmpty { return conflictExplanation }
        if status == 404, !isNotFound {
            return """
                \(request) was answered with 404, and not by a Kubernetes API server. See that the kubeconfig's server is the cluster's \
                address, with the path that a proxy in front of it asks for.
                """
        }
        if status == 401 {
            return """
                The cluster does not know who calls: \(request) was refused with \(message). A role that EKS is to know needs an access \
                entry (cluster.administrators of the environment), and a kubeconfig credentials that are still good.
                """
        }
        return "The cluster refused \(request) with \(reason): \(message)"
    }

    /// Names each field with who has it; the way out is a decision of the user's.
    private var conflictExplanation: String {
        let fields = conflicts.map { cause in "\(cause.field) (\(Self.owner(in: cause.message)))" }
        return """
            Another field manager has what the stack gives: \(fields.joined(separator: ", ")). Take the field out of the stack, \
            or let the other give it up; to take it over, apply with --force-conflicts.
            """
    }

    /// Of `conflict with "kubectl-edit" using apps/v1` what is quoted and what follows.
    private static func owner(in message: String) -> String {
        message.hasPrefix("conflict with ") ? String(message.dropFirst("conflict with ".count)) : message
    }

}
