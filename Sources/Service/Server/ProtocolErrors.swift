import HTTPTypes
import NIOCore
import NIOHTTP1
import NIOHTTPTypes

/// Answers what is no HTTP with a problem document and ends the connection; without it the server answers such requests itself, without a
/// body. Tells clients that wait for it to go on (RFC 9110, section 10.1.1).
final class ProtocolErrors: ChannelDuplexHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPRequestPart
    typealias InboundOut = HTTPRequestPart
    typealias OutboundIn = HTTPResponsePart
    typealias OutboundOut = HTTPResponsePart

    /// Tells the client of the running request to send its body.
    struct GoOn: Sendable {}

    private var running = 0
    private var hasAnswered = false

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        if hasAnswered { return }
        if case .head = unwrapInboundIn(data) { running += 1 }
        context.fireChannelRead(data)
    }

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        if case .end = unwrapOutboundIn(data) { running -= 1 }
        context.write(data, promise: promise)
    }

    func triggerUserOutboundEvent(context: ChannelHandlerContext, event: Any, promise: EventLoopPromise<Void>?) {
        guard event is GoOn else {
            context.triggerUserOutboundEvent(event, promise: promise)
            return
        }
        context.writeAndFlush(wrapOutboundOut(.head(HTTPResponse(status: .continue))), promise: promise)
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        // With a request running, its answer comes first; the server then ends the connection.
        guard let error = error as? HTTPParserError, running == 0, !hasAnswered else {
            context.fireErrorCaught(error)
            return
        }
        hasAnswered = true
        let problem =
            switch error {
            case .headerOverflow: Problem(.headersTooLarge, "All header fields together may have fewer bytes.")
            default: Problem(.malformedRequest, "This is no HTTP/1.1 request.")
            }
        let body = problem.body()
        let fields: HTTPFields = [
            .contentType: "application/problem+json", .contentLength: "\(body.readableBytes)", .connection: "close",
        ]
        context.write(wrapOutboundOut(.head(HTTPResponse(status: problem.status, headerFields: fields))), promise: nil)
        context.write(wrapOutboundOut(.body(body)), promise: nil)
        context.writeAndFlush(wrapOutboundOut(.end(nil))).assumeIsolated().whenComplete { _ in
            context.close(promise: nil)
        }
    }
}

@available(*, unavailable)
extension ProtocolErrors: Sendable {}
