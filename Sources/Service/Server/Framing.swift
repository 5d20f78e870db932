import HTTPTypes
import NIOCore
import NIOHTTP1
import NIOHTTPTypes

/// Says how long each answer is, or that it comes in chunks (RFC 9112, section 6).
///
/// The encoder would do so by itself. But it does not know what was asked: it would end the answer to a `HEAD` whose length nobody knows
/// as if there had been a body, and the client would take that for the beginning of the next answer.
final class Framing: ChannelDuplexHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPRequestPart
    typealias InboundOut = HTTPRequestPart
    typealias OutboundIn = HTTPResponsePart
    typealias OutboundOut = HTTPResponsePart

    /// Whether each request that is not answered yet is a `HEAD`, the oldest first.
    private var heads = CircularBuffer<Bool>()

    func handlerAdded(context: ChannelHandlerContext) {
        let pipeline = context.pipeline.syncOperations
        // Without one, nothing adds framing that would have to be kept from it.
        guard let encoder = try? pipeline.handler(type: HTTPResponseEncoder.self) else { return }
        var configuration = HTTPResponseEncoder.Configuration()
        configuration.automaticallySetFramingHeaders = false
        do {
            try pipeline.addHandler(HTTPResponseEncoder(configuration: configuration), position: .before(encoder))
            pipeline.removeHandler(encoder, promise: nil)
        } catch {
            context.fireErrorCaught(error)
        }
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        if case .head(let request) = unwrapInboundIn(data) { heads.append(request.method == .head) }
        context.fireChannelRead(data)
    }

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        guard case .head(var response) = unwrapOutboundIn(data), response.status.kind != .informational else {
            context.write(data, promise: promise)
            return
        }
        let isHead = heads.popFirst() ?? false
        if response.status == .noContent || response.status == .notModified {
            response.headerFields[.contentLength] = nil
        } else if !isHead, response.headerFields[.contentLength] == nil {
            response.headerFields[.transferEncoding] = "chunked"
        }
        context.write(wrapOutboundOut(.head(response)), promise: promise)
    }
}

@available(*, unavailable)
extension Framing: Sendable {}
