/// One operation of a service, as generated from its model: how an input becomes a request, and a response an output.
public protocol AWSOperation: Sendable {
    /// What a caller gives.
    associatedtype Input: Sendable
    /// What the service answers.
    associatedtype Output: Sendable

    /// The name in the service's model, as in `DescribeVpcs`.
    static var name: String { get }
    /// The service that has it.
    static var service: ServiceDescription { get }
    /// Whether sending the same request twice does no more than sending it once: it only reads, or carries a token.
    static func isIdempotent(_ input: Input) -> Bool
    /// - Throws: `SerializationError` where the input cannot be put on the wire, such as an empty path label.
    static func request(for input: Input) throws -> WireRequest
    /// Reads a response with a status from 200 to 299; throws where it does not fit the model.
    static func output(from response: HTTPResponse) throws -> Output
}

/// What all operations of a service share.
public struct ServiceDescription: Sendable, Hashable {
    /// How requests and responses are written.
    public enum WireProtocol: String, Sendable {
        /// Form parameters in, XML out.
        case ec2, query
        /// JSON in and out, the operation in `X-Amz-Target`.
        case json = "json"
        /// Method and path say the operation; JSON.
        case restJSON = "rest-json"
        /// Method and path say the operation; XML.
        case restXML = "rest-xml"
    }

    /// `endpointPrefix` of the model: the first label of the host, as in `ec2`.
    public let endpointPrefix: String
    /// `serviceId` of the model, as in `CloudWatch Logs`; `AWS_ENDPOINT_URL_CLOUDWATCH_LOGS` is made of it.
    public let serviceID: String
    /// The service's name in a signature's scope.
    public let signingName: String
    /// As in `2016-11-15`.
    public let apiVersion: String
    /// How its requests and responses are written.
    public let wireProtocol: WireProtocol
    /// `1.0` or `1.1`, for the JSON protocol.
    public let jsonVersion: String?
    /// What stands before the operation's name in `X-Amz-Target`.
    public let targetPrefix: String?
    /// Of the root element of bodies, for rest-xml.
    public let xmlNamespace: String?
    /// One endpoint for a whole partition, as for IAM.
    public let isGlobal: Bool

    /// A service; its signing name is the endpoint prefix where none is given.
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
