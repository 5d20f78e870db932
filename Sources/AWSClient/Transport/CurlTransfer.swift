import CCurl
import Synchronization

#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// One request on its way: libcurl's easy handle and what the callbacks have gathered.
///
/// `@unchecked Sendable`: made by one task, then handed to the loop's thread, which alone uses it from there on.
final class CurlTransfer: @unchecked Sendable {
    let easy: UnsafeMutableRawPointer
    let isCancelled = Atomic(false)

    private let request: HTTPRequest
    private var headerList: UnsafeMutablePointer<curl_slist>?
    private let errorText: UnsafeMutablePointer<CChar>

    private var upload: BodyReader
    private var status = 0
    private var headers = HTTPHeaders()
    private var body: [UInt8] = []
    /// What the sink or the body's file threw, which libcurl's code does not tell.
    private var ownError: (any Error)?

    /// - Throws: `TransportError` of kind `invalidRequest`.
    init(_ request: HTTPRequest, settings: TransportSettings) throws(TransportError) {
        upload = try BodyReader(request.body)
        guard let easy = curl_easy_init() else {
            throw TransportError(.invalidRequest, "libcurl gives no handle", mayHaveBeenSent: false)
        }
        self.easy = easy
        self.request = request
        errorText = .allocate(capacity: Int(CURL_ERROR_SIZE))
        errorText.initialize(repeating: 0, count: Int(CURL_ERROR_SIZE))
        try applyOptions(settings)
    }

    deinit {
        curl_easy_cleanup(easy)
        curl_slist_free_all(headerList)
        errorText.deallocate()
    }

    // MARK: Setting up

    private func applyOptions(_ settings: TransportSettings) throws(TransportError) {
        set(CURLOPT_URL, request.url.description)
        set(CURLOPT_PATH_AS_IS, 1)
        set(CURLOPT_PROTOCOLS_STR, "http,https")
        set(CURLOPT_NOSIGNAL, 1)
        set(CURLOPT_TCP_KEEPALIVE, 1)
        set(CURLOPT_HTTP_VERSION, Int(CURL_HTTP_VERSION_2TLS))
        set(CURLOPT_SUPPRESS_CONNECT_HEADERS, 1)
        // Load balancers close idle connections after a minute at the earliest.
        set(CURLOPT_MAXAGE_CONN, 50)
        shim_easy_set_pointer(easy, CURLOPT_ERRORBUFFER, errorText)
        applyMethod()
        applyTimeouts()
        applyProxy(settings)
        try applyTLS(settings)
        try applyHeaders()
    }

    private func applyMethod() {
        let size = upload.size
        switch request.method {
        case "HEAD":
            set(CURLOPT_NOBODY, 1)
        case "GET" where size == 0:
            set(CURLOPT_HTTPGET, 1)
        case "DELETE" where size == 0, "OPTIONS" where size == 0:
            set(CURLOPT_HTTPGET, 1)
            set(CURLOPT_CUSTOMREQUEST, request.method)
        default:
            set(CURLOPT_UPLOAD, 1)
            set(CURLOPT_CUSTOMREQUEST, request.method)
            shim_easy_set_offset(easy, CURLOPT_INFILESIZE_LARGE, curl_off_t(size))
        }
        // libcurl sends a request again when a kept connection dies under it. With a body the seek callback prevents
        // that; without one only a connection of its own does.
        if !request.isIdempotent, size == 0 {
            set(CURLOPT_FRESH_CONNECT, 1)
        }
    }

    private func applyTimeouts() {
        set(CURLOPT_CONNECTTIMEOUT_MS, max(1, request.timeouts.connect.inWholeMilliseconds))
        if let total = request.timeouts.total {
            set(CURLOPT_TIMEOUT_MS, max(1, total.inWholeMilliseconds))
        }
        if let stall = request.timeouts.stall {
            set(CURLOPT_LOW_SPEED_LIMIT, 1)
            set(CURLOPT_LOW_SPEED_TIME, max(1, Int(stall.components.seconds)))
        }
    }

    private func applyProxy(_ settings: TransportSettings) {
        let proxy = request.url.scheme == .https ? settings.httpsProxy : settings.httpProxy
        // An empty one keeps libcurl from asking the environment itself.
        set(CURLOPT_PROXY, request.bypassesProxy ? "" : proxy)
        set(CURLOPT_NOPROXY, settings.noProxy)
    }

    private func applyTLS(_ settings: TransportSettings) throws(TransportError) {
        set(CURLOPT_SSLVERSION, Int(CURL_SSLVERSION_TLSv1_2))
        if let authorities = request.tls.authorities {
            set(CURLOPT_CAINFO_BLOB, authorities)
        } else if let path = settings.authoritiesPath {
            guard access(path, R_OK) == 0 else {
                let message = "the certificates in '\(path)' cannot be read: check AWS_CA_BUNDLE"
                throw TransportError(.invalidRequest, message, mayHaveBeenSent: false)
            }
            set(CURLOPT_CAINFO, path)
        }
        if let identity = request.tls.clientCertificate {
            set(CURLOPT_SSLCERTTYPE, "PEM")
            set(CURLOPT_SSLCERT_BLOB, identity.certificate)
            set(CURLOPT_SSLKEYTYPE, "PEM")
            set(CURLOPT_SSLKEY_BLOB, identity.privateKey)
        }
    }

    private func applyHeaders() throws(TransportError) {
        for field in request.headers.fields {
            guard !(field.name + field.value).utf8.contains(where: { $0 == 10 || $0 == 13 || $0 == 0 }) else {
                let message = "the value of header '\(field.name)' holds a line break"
                throw TransportError(.invalidRequest, message, mayHaveBeenSent: false)
            }
            // libcurl's way to send a header without a value is a semicolon.
            headerList = curl_slist_append(
                headerList,
                field.value.isEmpty ? "\(field.name);" : "\(field.name): \(field.value)"
            )
        }
        // Headers that libcurl would add by itself.
        for name in ["Expect", "Accept"] where request.headers[name] == nil {
            headerList = curl_slist_append(headerList, "\(name):")
        }
        shim_easy_set_list(easy, CURLOPT_HTTPHEADER, headerList)
    }

    private func set(_ option: CURLoption, _ value: Int) {
        shim_easy_set_long(easy, option, value)
    }

    private func set(_ option: CURLoption, _ value: String) {
        shim_easy_set_string(easy, option, value)
    }

    private func set(_ option: CURLoption, _ value: [UInt8]) {
        _ = value.withUnsafeBytes { shim_easy_set_blob(easy, option, $0.baseAddress, $0.count) }
    }

    /// Points libcurl's callbacks at this object, which must live until the handle leaves the loop.
    func attachCallbacks() {
        let context = Unmanaged.passUnretained(self).toOpaque()
        shim_easy_set_pointer(easy, CURLOPT_HEADERDATA, context)
        shim_easy_set_transfer_callback(easy, CURLOPT_HEADERFUNCTION) { bytes, size, count, context in
            CurlTransfer.at(context)?.receiveHeader(UnsafeRawBufferPointer(start: bytes, count: size * count)) ?? 0
        }
        shim_easy_set_pointer(easy, CURLOPT_WRITEDATA, context)
        shim_easy_set_transfer_callback(easy, CURLOPT_WRITEFUNCTION) { bytes, size, count, context in
            CurlTransfer.at(context)?.receiveBody(UnsafeRawBufferPointer(start: bytes, count: size * count)) ?? 0
        }
        shim_easy_set_pointer(easy, CURLOPT_READDATA, context)
        shim_easy_set_transfer_callback(easy, CURLOPT_READFUNCTION) { bytes, size, count, context in
            let space = UnsafeMutableRawBufferPointer(start: bytes, count: size * count)
            return CurlTransfer.at(context)?.sendBody(space) ?? Int(CURL_READFUNC_ABORT)
        }
        shim_easy_set_pointer(easy, CURLOPT_SEEKDATA, context)
        shim_easy_set_seek_callback(easy) { context, offset, origin in
            guard let transfer = CurlTransfer.at(context), origin == SEEK_SET else { return CURL_SEEKFUNC_FAIL }
            return transfer.rewind(to: Int(offset))
        }
    }

    private static func at(_ context: UnsafeMutableRawPointer?) -> CurlTransfer? {
        context.map { Unmanaged<CurlTransfer>.fromOpaque($0).takeUnretainedValue() }
    }

    // MARK: Callbacks

    private func receiveHeader(_ line: UnsafeRawBufferPointer) -> Int {
        let text = String(decoding: line, as: UTF8.self)
        if text.hasPrefix("HTTP/") {
            // A further answer, as after `100 Continue`.
            headers = HTTPHeaders()
            status = text.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0
        } else if let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")) {
            let value = text.utf8[colon...].dropFirst().drop { $0 == 32 || $0 == 9 }
            let trimmed = value.reversed().drop { $0 == 32 || $0 == 9 || $0 == 13 || $0 == 10 }.reversed()
            headers.add(String(text[..<colon]), String(decoding: Array(trimmed), as: UTF8.self))
        }
        return line.count
    }

    private func receiveBody(_ bytes: UnsafeRawBufferPointer) -> Int {
        guard let sink = request.sink, (200..<300).contains(status) else {
            body.append(contentsOf: bytes)
            return bytes.count
        }
        do {
            try sink(Array(bytes))
            return bytes.count
        } catch {
            ownError = error
            // Any count but the one received ends the transfer.
            return bytes.isEmpty ? 1 : 0
        }
    }

    private func sendBody(_ space: UnsafeMutableRawBufferPointer) -> Int {
        do {
            return try upload.read(into: space)
        } catch {
            ownError = error
            return Int(CURL_READFUNC_ABORT)
        }
    }

    private func rewind(to offset: Int) -> Int32 {
        guard request.isIdempotent else { return CURL_SEEKFUNC_FAIL }
        return upload.seek(to: offset) ? CURL_SEEKFUNC_OK : CURL_SEEKFUNC_FAIL
    }

    // MARK: The end

    func result(_ code: CURLcode) -> Result<HTTPResponse, any Error> {
        if let ownError { return .failure(ownError) }
        guard code == CURLE_OK else { return .failure(error(code)) }
        return .success(HTTPResponse(status: status, headers: headers, body: body))
    }

    private func error(_ code: CURLcode) -> TransportError {
        let kind: TransportError.Kind
        let connectStatus = shim_easy_get_long(easy, CURLINFO_HTTP_CONNECTCODE)
        switch code {
        case _ where connectStatus != 0 && connectStatus / 100 != 2: kind = .cannotConnect
        case CURLE_COULDNT_RESOLVE_HOST, CURLE_COULDNT_RESOLVE_PROXY, CURLE_COULDNT_CONNECT, CURLE_PROXY,
            CURLE_SSL_CONNECT_ERROR:
            kind = .cannotConnect
        case CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_ISSUER_ERROR, CURLE_SSL_INVALIDCERTSTATUS: kind = .untrusted
        case CURLE_SSL_CACERT_BADFILE, CURLE_SSL_CERTPROBLEM, CURLE_URL_MALFORMAT, CURLE_UNSUPPORTED_PROTOCOL:
            kind = .invalidRequest
        case CURLE_OPERATION_TIMEDOUT: kind = .timedOut
        default: kind = .connectionLost
        }
        let begun =
            shim_easy_get_long(easy, CURLINFO_REQUEST_SIZE) > 0
            || shim_easy_get_offset(easy, CURLINFO_PRETRANSFER_TIME_T) > 0
        let detail = errorText[0] == 0 ? String(cString: curl_easy_strerror(code)) : String(cString: errorText)
        return TransportError(
            kind,
            "\(request.url.authority): \(detail)",
            mayHaveBeenSent: begun && (kind == .timedOut || kind == .connectionLost)
        )
    }
}

extension Duration {
    var inWholeMilliseconds: Int {
        let (seconds, attoseconds) = components
        return Int(seconds) * 1_000 + Int(attoseconds / 1_000_000_000_000_000)
    }
}
