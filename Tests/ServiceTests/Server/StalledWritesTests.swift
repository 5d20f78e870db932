import NIOCore
import NIOEmbedded
import Testing

@testable import Service

@Suite struct StalledWritesTests {
    /// A channel whose client has taken nothing of ten bytes yet.
    private func channel() throws -> EmbeddedChannel {
        let channel = EmbeddedChannel(handler: StalledWrites(limit: .seconds(60)))
        try channel.connect(to: SocketAddress(ipAddress: "192.0.2.1", port: 80)).wait()
        channel.write(ByteBuffer(string: "0123456789"), promise: nil)
        channel.isWritable = false
        channel.pipeline.fireChannelWritabilityChanged()
        return channel
    }

    @Test func aClientThatTakesNothingIsLetGo() throws {
        let channel = try channel()
        channel.embeddedEventLoop.advanceTime(by: .seconds(59))
        #expect(channel.isActive)
        channel.embeddedEventLoop.advanceTime(by: .seconds(1))
        #expect(!channel.isActive)
    }

    @Test func aClientThatTakesALittleMayGoOn() throws {
        let channel = try channel()
        channel.flush()
        #expect(try channel.readOutbound(as: ByteBuffer.self)?.readableBytes == 10)
        channel.write(ByteBuffer(string: "0123"), promise: nil)
        channel.embeddedEventLoop.advanceTime(by: .seconds(61))
        #expect(channel.isActive)
        channel.isWritable = true
        channel.pipeline.fireChannelWritabilityChanged()
        channel.embeddedEventLoop.advanceTime(by: .seconds(600))
        #expect(channel.isActive)
        _ = try channel.finish()
    }
}
