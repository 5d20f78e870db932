import Hummingbird
import NIOCore

/// What a handler knows beside the request itself. The edge fills it in before any handler runs.
struct ServiceContext: RequestContext {
    var coreContext: CoreRequestContextStorage
    /// The client's `X-Request-Id`, or one made for it.
    var requestID = ""
    /// The span of this request, for what is called on its behalf.
    var trace: TraceContext?
    /// Who asks.
    var principal = Principal.anonymous

    private let channel: any Channel

    init(source: ApplicationRequestContextSource) {
        coreContext = .init(source: source)
        channel = source.channel
    }

    /// Tells a client that waits for it to send the body (RFC 9110, section 10.1.1): nothing in the head stands against it.
    func askForBody(of request: Request) {
        guard request.headers[.expect]?.lowercased() == "100-continue",
            request.headers[.transferEncoding] != nil || request.headers[.contentLength].map({ $0 != "0" }) == true
        else { return }
        channel.triggerUserOutboundEvent(ProtocolErrors.GoOn(), promise: nil)
    }
}
