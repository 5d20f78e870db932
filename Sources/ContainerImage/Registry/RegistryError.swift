import AWSClient
package import Engine
import FoundationEssentials

/// A registry's refusal, or no answer from it.
package struct RegistryError: Error, Sendable, Hashable {
    package let registry: String
    /// As in `PUT /v2/shop/manifests/1.4`.
    package let request: String
    /// 0 where no answer came.
    package let status: Int
    /// As in `MANIFEST_UNKNOWN`; empty where the registry gave none.
    package let code: String
    package let message: String
    /// Whether the registry may have done what was asked, although no answer came.
    package let mayHaveBeenDone: Bool
    /// A sentence that says what to do; empty where there is none.
    var advice = ""

    package init(
        registry: String,
        request: String,
        status: Int = 0,
        code: String = "",
        message: String,
        mayHaveBeenDone: Bool = false
    ) {
        self.registry = registry
        self.request = request
        self.status = status
        self.code = code
        self.message = message
        self.mayHaveBeenDone = mayHaveBeenDone
    }

    /// Source: https://github.com/opencontainers/distribution-spec/blob/v1.1.0/spec.md#error-codes
    private struct Body: Decodable {
        struct Entry: Decodable {
            var code: String?
            var message: String?
        }
        var errors: [Entry]
    }

    init(_ response: HTTPResponse, to request: String, at registry: String) {
        var entry: Body.Entry?
        do { entry = try JSONDecoder().decode(Body.self, from: Data(response.body)).errors.first } catch {
            // Not every answer comes from the registry itself: those of proxies are text or HTML.
        }
        let text = String(decoding: response.body.prefix(200), as: UTF8.self)
        self.init(
            registry: registry,
            request: request,
            status: response.status,
            code: entry?.code ?? "",
            message: entry?.message ?? (entry?.code == nil ? text : "")
        )
    }

    package var isNotFound: Bool { status == 404 }

    /// Whether nothing can have been changed by the request.
    private var isReading: Bool { request.hasPrefix("GET ") || request.hasPrefix("HEAD ") }
}

extension RegistryError: ProviderError {
    package var disposition: ErrorDisposition {
        switch status {
        case 0: mayHaveBeenDone && !isReading ? .unknownOutcome : .unreachable
        case 401, 403: .denied
        case 404: .notFound
        case 429: .settling
        case 500...: isReading ? .settling : .unknownOutcome
        default: .refused
        }
    }

    package var explanation: String {
        let text = message.isEmpty ? "no reason given" : message
        let sentence =
            status == 0
            ? "\(registry) gave no answer to \(request): \(text)"
            : "\(registry) answered \(request) with \(status)\(code.isEmpty ? "" : " \(code)"): \(text)"
        return (sentence.hasSuffix(".") ? sentence : sentence + ".") + (advice.isEmpty ? "" : " \(advice)")
    }

    package var requestID: String? { nil }
}
