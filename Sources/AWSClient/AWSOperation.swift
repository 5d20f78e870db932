/// One operation of a service, as generated from its model: how an input becomes a request, and a response an output.
public protocol AWSOperation: Sendable {
    associatedtype Input: Sendable
    associatedtype Output: Sendable

    /// The name in the service's model, as in `DescribeVpcs`.
    static var name: String { get }
    static var service: ServiceDescription { get }
    /// Whether sending the same request twice does no more than sending it once: it only reads, or carries a token.
    static func isIdempotent(_ input: Input) -> Bool
    /// - Throws: `SerializationError` where the input cannot be put on the wire, such as an empty path label.
    static func request(for input: Input) throws -> WireRequest
    static func output(from response: HTTPResponse) throws -> Output
}

/// What all operations of a service share.
public struct ServiceDescription: Sendable, Hashable {
    /// How requests and responses are written.
    public enum WireProtocol: String, Sendable {
        case ec2, query
        case json = "json"
        case restJSON = "rest-json"
        case restXML = "rest-xml"
    }

    /// `endpointPrefix` of the model: the first label of the host, as in `ec2`.
    public let endpointPrefix: String
    /// `serviceId` of the model, as in `CloudWatch Logs`; `AWS_ENDPOINT_URL_CLOUDWATCH_LOGS` is made of it.
    public let serviceID: String
    /// The service's name in a signature's scope.
    public let signingName: String
    public let apiVersion: String
    public let wireProtocol: WireProtocol
    /// `1.0` or `1.1`, for the JSON protocol.
    public let jsonVersion: String?
    /// What stands before the operation's name in `X-Amz-Target`.
    public let targetPrefix: String?
    public let xmlNamespace: String?
    /// One endpoint for a whole partition, as for IAM.
    public let isGlobal: Bool

    public init(
        endpointPrefix: String,
        serviceID: String,
        signingName: String? = nil,
        apiVersion: String,
        wireProtocol: WireProtocol,
        jsonVersion: String? = nil,
        targetPrefix: String? = nil,
        xmlNamespace: String? = nil,
        isGlobal: Bool = false
    ) {
        self.endpointPrefix = endpointPrefix
        self.serviceID = serviceID
        self.signingName = signingName ?? endpointPrefix
        self.apiVersion = apiVersion
        self.wireProtocol = wireProtocol
        self.jsonVersion = jsonVersion
        self.targetPrefix = targetPrefix
        self.xmlNamespace = xmlNamespace
        self.isGlobal = isGlobal
    }
}
