import NIOCore

/// Closes a connection whose client takes nothing of an answer for too long: the answer would be held for it without end. One that takes a
/// little at a time may take as long as it likes.
final class StalledWrites: ChannelInboundHandler, RemovableChannelHandler {
    typealias InboundIn = NIOAny

    private let limit: TimeAmount
    private var closing: Scheduled<Void>?

    /// - Parameter limit: How long the client may take nothing.
    init(limit: TimeAmount) {
        self.limit = limit
    }

    func channelWritabilityChanged(context: ChannelHandlerContext) {
        closing?.cancel()
        closing = nil
        if !context.channel.isWritable { watch(context, .max) }
        context.fireChannelWritabilityChanged()
    }

    /// `before`: Bytes that waited for the client at the last look.
    private func watch(_ context: ChannelHandlerContext, _ before: Int) {
        // A channel that cannot tell is given one whole limit.
        let waiting = (try? context.channel.syncOptions?.getOption(.bufferedWritableBytes)) ?? 0
        guard waiting < before else {
            context.close(promise: nil)
            return
        }
        closing = context.eventLoop.assumeIsolated().scheduleTask(in: limit) { self.watch(context, waiting) }
    }

    func channelInactive(context: ChannelHandlerContext) {
        closing?.cancel()
        context.fireChannelInactive()
    }
}

@available(*, unavailable)
extension StalledWrites: Sendable {}
