import CZlib
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore
import TestSupport
import Testing

@testable import Service

@Suite struct CompressionTests {
    private let text = String(repeating: #"{"name":"hammer","price":"12.50"},"#, count: 200)

    private func fixture() throws -> EdgeFixture {
        let fixture = try EdgeFixture()
        let text = text
        fixture.router.get("v1/large") { _, _ in
            Response(
                status: .ok,
                headers: [.contentType: "application/json", .eTag: "\"3\""],
                body: .init(byteBuffer: ByteBuffer(string: text))
            )
        }
        fixture.router.get("v1/image") { _, _ in
            Response(
                status: .ok,
                headers: [.contentType: "image/png"],
                body: .init(byteBuffer: ByteBuffer(string: text))
            )
        }
        return fixture
    }

    @Test(
        arguments: [
            ("gzip", "gzip"), ("deflate, gzip", "gzip"), ("deflate", "deflate"), ("gzip;q=0, deflate", "deflate"),
            ("*", "gzip"),
            ("br, *;q=0.1", "gzip"), ("GZIP", "gzip"), ("identity", nil), ("br", nil), ("gzip;q=0.0", nil), ("", nil),
        ] as [(String, String?)]
    )
    func aClientGetsWhatItTakes(accepted: String, encoding: String?) async throws {
        let (fixture, text) = (try fixture(), text)
        try await fixture.application().test(.router) { client async throws in
            let response = try await client.execute(
                uri: "/v1/large",
                method: .get,
                headers: [.acceptEncoding: accepted]
            )
            #expect(response.headers[.contentEncoding] == encoding)
            #expect(response.headers[.vary] == "Accept-Encoding")
            #expect(response.headers[.eTag] == "\"3\"")
            #expect(response.headers[.contentLength] == "\(response.body.readableBytes)")
            #expect(encoding == nil || response.body.readableBytes < text.utf8.count / 10)
            #expect(try inflated(response.body, encoding) == text)
        }
    }

    @Test func aStreamedAnswerIsCompressedAsItComes() async throws {
        try await fixture().application().test(.router) { client async throws in
            let plain = try await client.execute(uri: "/v1/products", method: .get)
            let response = try await client.execute(
                uri: "/v1/products",
                method: .get,
                headers: [.acceptEncoding: "gzip"]
            )
            #expect(response.headers[.contentEncoding] == "gzip")
            #expect(response.headers[.contentLength] == nil)
            #expect(try inflated(response.body, "gzip") == String(buffer: plain.body))
        }
    }

    @Test(arguments: ["/v1/products/7", "/v1/image"])
    func whatIsShortOrCompressedAlreadyStays(path: String) async throws {
        try await fixture().application().test(.router) { client async throws in
            let response = try await client.execute(uri: path, method: .get, headers: [.acceptEncoding: "gzip"])
            #expect(response.headers[.contentEncoding] == nil)
            #expect(response.headers[.vary] == nil)
        }
    }

    /// Reads with zlib itself what was written.
    private func inflated(_ body: ByteBuffer, _ encoding: String?) throws -> String {
        guard encoding != nil else { return String(buffer: body) }
        var stream = z_stream()
        // 32: whichever of both formats it is.
        guard inflateInit2_(&stream, 47, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else {
            throw TestFailure("zlib cannot begin")
        }
        defer { inflateEnd(&stream) }
        var (input, output) = (Array(buffer: body), [UInt8](repeating: 0, count: 1 << 20))
        let code = input.withUnsafeMutableBufferPointer { input in
            output.withUnsafeMutableBufferPointer { output in
                stream.next_in = input.baseAddress
                stream.avail_in = UInt32(input.count)
                stream.next_out = output.baseAddress
                stream.avail_out = UInt32(output.count)
                return inflate(&stream, Z_FINISH)
            }
        }
        guard code == Z_STREAM_END else { throw TestFailure("the body is no \(encoding ?? ""): \(code)") }
        return String(decoding: output.prefix(Int(stream.total_out)), as: UTF8.self)
    }
}
