import Hummingbird

/// What a handler knows beside the request itself. The edge fills it in before any handler runs.
struct ServiceContext: RequestContext {
    var coreContext: CoreRequestContextStorage
    /// The client's `X-Request-Id`, or one made for it.
    var requestID = ""
    /// The span of this request, for what is called on its behalf.
    var trace: TraceContext?
    /// Who asks.
    var principal = Principal.anonymous

    init(source: ApplicationRequestContextSource) {
        coreContext = .init(source: source)
    }
}
