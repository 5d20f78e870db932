import Crypto

/// Signs requests with AWS Signature Version 4, into a header or into a URL.
///
/// Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv.html
package struct SigV4: Sendable {
    package let credentials: Credentials
    package let region: String
    /// The service's name in the signature's scope, as in `ec2`.
    package let service: String
    package let pathForm: PathForm

    /// How a path enters the signature.
    package enum PathForm: Sendable {
        /// Dot segments removed and encoded once more, as every service but S3 does.
        case normalizedAndEncoded
        /// S3: an object's key may hold `..` and `//`, so the path counts as it is sent.
        case asSent
    }

    /// - Parameters:
    ///   - credentials: The key, and the session token of temporary credentials.
    ///   - region: As in `eu-central-1`.
    ///   - service: The name in the scope, as in `ec2`.
    ///   - pathForm: `nil` takes the form that fits the service.
    package init(credentials: Credentials, region: String, service: String, pathForm: PathForm? = nil) {
        self.credentials = credentials
        self.region = region
        self.service = service
        self.pathForm = pathForm ?? (service == "s3" ? .asSent : .normalizedAndEncoded)
    }

    /// A signature and what it was made of.
    package struct Signature: Sendable, Hashable {
        package let canonicalRequest: String
        package let stringToSign: String
        /// Lower-case hexadecimal.
        package let signature: String
        /// Value of the `Authorization` header.
        package let authorization: String
    }

    /// The signature over exactly the headers that the request has; it must hold `Host` and `X-Amz-Date`.
    package func signature(of request: SigningRequest, at time: Timestamp) -> Signature {
        let canonical = CanonicalRequest(request, path: pathForm)
        let stringToSign = [
            Self.algorithm,
            time.basicFormat,
            scope(at: time),
            Hex.encoded(SHA256.hash(data: Array(canonical.text.utf8))),
        ].joined(separator: "\n")
        let signature = Hex.encoded(Self.hmac(stringToSign, key: signingKey(at: time)))
        let credential = "\(credentials.accessKeyID)/\(scope(at: time))"
        return Signature(
            canonicalRequest: canonical.text,
            stringToSign: stringToSign,
            signature: signature,
            authorization: "\(Self.algorithm) Credential=\(credential), "
                + "SignedHeaders=\(canonical.signedHeaders), Signature=\(signature)"
        )
    }

    /// The headers to add to a request so that a service accepts it: date, session token, body hash (S3), signature.
    ///
    /// - Parameters:
    ///   - request: As it will be sent, with `Host`.
    ///   - time: The moment of signing; services accept up to 5 minutes either side.
    /// - Returns: Fields that the request does not have yet.
    package func headers(for request: SigningRequest, at time: Timestamp) -> [(name: String, value: String)] {
        var added: [(name: String, value: String)] = [("X-Amz-Date", time.basicFormat)]
        if let token = credentials.sessionToken {
            added.append(("X-Amz-Security-Token", token))
        }
        if pathForm == .asSent {
            added.append(("X-Amz-Content-SHA256", request.payload.hash))
        }
        var signed = request
        signed.headers += added
        added.append(("Authorization", signature(of: signed, at: time).authorization))
        return added
    }

    /// The query of a URL that carries its own signature.
    ///
    /// - Parameters:
    ///   - request: With `Host` and every header that whoever opens the URL must send.
    ///   - time: The moment of signing.
    ///   - expiresIn: Seconds the URL is good for, from 1 to 604800.
    /// - Returns: The request's own query and the `X-Amz-` parameters, percent-encoded, in the order to send.
    package func presignedQuery(
        for request: SigningRequest,
        at time: Timestamp,
        expiresIn: Int
    ) -> [(name: String, value: String?)] {
        var signed = request
        signed.query += [
            ("X-Amz-Algorithm", Self.algorithm),
            ("X-Amz-Credential", PercentEncoding.encoded("\(credentials.accessKeyID)/\(scope(at: time))")),
            ("X-Amz-Date", time.basicFormat),
            ("X-Amz-Expires", String(expiresIn)),
            (
                "X-Amz-SignedHeaders",
                PercentEncoding.encoded(CanonicalRequest(request, path: pathForm).signedHeaders)
            ),
        ]
        if let token = credentials.sessionToken {
            signed.query.append(("X-Amz-Security-Token", PercentEncoding.encoded(token)))
        }
        let signature = signature(of: signed, at: time).signature
        return signed.query + [("X-Amz-Signature", signature)]
    }

    private static let algorithm = "AWS4-HMAC-SHA256"

    private func scope(at time: Timestamp) -> String {
        "\(time.day)/\(region)/\(service)/aws4_request"
    }

    private func signingKey(at time: Timestamp) -> SymmetricKey {
        let start = SymmetricKey(data: Array("AWS4\(credentials.secretAccessKey)".utf8))
        return [time.day, region, service, "aws4_request"].reduce(start) { key, part in
            SymmetricKey(data: Self.hmac(part, key: key))
        }
    }

    private static func hmac(_ text: String, key: SymmetricKey) -> HMAC<SHA256>.MAC {
        HMAC<SHA256>.authenticationCode(for: Array(text.utf8), using: key)
    }
}
