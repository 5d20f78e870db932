extension Endpoint {
    /// Where a request goes: below the endpoint's own path, and for S3 to the bucket's own host.
    func url(for request: WireRequest, of service: ServiceDescription) -> HTTPURL {
        var url = url
        let base = url.path.hasSuffix("/") ? String(url.path.dropLast()) : url.path
        var path = request.path
        if !isOverridden {
            url.host = request.hostPrefix + url.host
            if service.serviceID == "S3", let bucket = Self.hostableBucket(in: path) {
                url.host = "\(bucket).\(url.host)"
                path = String(path.dropFirst(bucket.count + 1))
            }
        }
        url.path = base + (path.hasPrefix("/") ? path : "/" + path)
        url.query =
            request.query.isEmpty
            ? nil
            : request.query.map { item in item.value.map { "\(item.name)=\($0)" } ?? item.name }.joined(separator: "&")
        return url
    }

    /// The bucket that a path begins with, where it can be a label of a host that TLS certificates cover: no dots.
    private static func hostableBucket(in path: String) -> String? {
        let bucket = path.dropFirst().prefix { $0 != "/" }
        guard path.hasPrefix("/"), (3...63).contains(bucket.count), !bucket.hasPrefix("-"), !bucket.hasSuffix("-"),
            bucket.utf8.allSatisfy({ byte in
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
                    true
                default: false
                }
            })
        else { return nil }
        return String(bucket)
    }
}
