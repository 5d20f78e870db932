import AWSSigner

extension AWSClient {
    /// The request as it goes on the wire: endpoint, headers, signature.
    func httpRequest(
        _ request: WireRequest,
        service: ServiceDescription,
        credentials: Credentials?,
        at time: Timestamp,
        isIdempotent: Bool
    ) throws -> HTTPRequest {
        let endpoint = endpoints.endpoint(for: service)
        let url = endpoint.url(for: request, of: service)
        var headers = request.headers
        headers["User-Agent"] = configuration.userAgent
        if let credentials {
            let signer = SigV4(
                credentials: credentials,
                region: endpoint.signingRegion,
                service: endpoint.signingName
            )
            let unsigned = SigningRequest(request, headers: headers, url: url)
            for (name, value) in signer.headers(for: unsigned, at: time) {
                headers[name] = value
            }
        }
        return HTTPRequest(
            method: request.method,
            url: url,
            headers: headers,
            body: .bytes(request.body),
            timeouts: configuration.timeouts,
            isIdempotent: isIdempotent
        )
    }

    /// A URL that whoever has it may open once signed: STS's GetCallerIdentity as EKS's token, an object of S3.
    ///
    /// - Parameters:
    ///   - request: Its headers must be sent along by whoever opens the URL.
    ///   - service: The service it goes to.
    ///   - expiresIn: Seconds the URL is good for, from 1 to 604800.
    /// - Returns: The URL with its signature.
    /// - Throws: `CredentialsError`, also where there are no credentials to sign with.
    package func presignedURL(
        _ request: WireRequest,
        service: ServiceDescription,
        expiresIn: Int
    ) async throws -> HTTPURL {
        let endpoint = endpoints.endpoint(for: service)
        let url = endpoint.url(for: request, of: service)
        return try await presigned(
            SigningRequest(
                method: request.method,
                path: url.path,
                query: request.query.map { ($0.name, $0.value) },
                headers: request.headers.fields.map { ($0.name, $0.value) } + [("Host", url.authority)],
                payload: service.signingName == "s3" ? .unsigned : .bytes(request.body)
            ),
            url: url,
            endpoint.signingName,
            region: endpoint.signingRegion,
            expiresIn: expiresIn
        )
    }

    /// A token to log in to a database of RDS as a user that has the role `rds_iam`, good for 15 minutes.
    ///
    /// Source: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.IAMDBAuth.Connecting.html
    ///
    /// - Throws: `CredentialsError`, also where there are no credentials to sign with.
    package func databaseToken(host: String, port: Int, user: String) async throws -> String {
        let url = HTTPURL(host: host, port: port, path: "/")
        let query: [(name: String, value: String?)] = [
            ("Action", "connect"), ("DBUser", PercentEncoding.encoded(user)),
        ]
        let request = SigningRequest(
            method: "GET",
            path: "/",
            query: query,
            headers: [("Host", url.authority)]
        )
        let signed = try await presigned(request, url: url, "rds-db", region: region, expiresIn: 900)
        return String(signed.description.dropFirst("https://".count))
    }

    private func presigned(
        _ request: SigningRequest,
        url: HTTPURL,
        _ signingName: String,
        region: String,
        expiresIn: Int
    ) async throws -> HTTPURL {
        guard let credentials = try await configuration.credentials.credentials() else {
            throw CredentialsError("A URL cannot be signed without credentials")
        }
        let signer = SigV4(credentials: credentials, region: region, service: signingName)
        let query = signer.presignedQuery(for: request, at: signingTime, expiresIn: expiresIn)
        var signed = url
        signed.query = query.map { name, value in value.map { "\(name)=\($0)" } ?? name }.joined(separator: "&")
        return signed
    }
}

extension SigningRequest {
    fileprivate init(_ request: WireRequest, headers: HTTPHeaders, url: HTTPURL) {
        self.init(
            method: request.method,
            path: url.path,
            query: request.query.map { ($0.name, $0.value) },
            headers: headers.fields.map { ($0.name, $0.value) } + [("Host", url.authority)],
            payload: .bytes(request.body)
        )
    }
}
