/// An error that a service answered with, or a call that got no answer.
public struct AWSError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The service's own word, as in `InvalidVpcID.NotFound`; `HTTP404` and the like where the answer holds none.
    public var code: String
    /// The service's own sentence, or ours where no answer came.
    public var message: String
    /// The model's `serviceId`, as in `EC2`.
    public var service: String
    /// As in `DescribeVpcs`.
    public var operation: String
    /// 0 where no answer came.
    public var status: Int
    /// The id that AWS's support asks for.
    public var requestID: String?
    /// Whether the call may have done its work all the same: the connection ended after sending, or the service
    /// answered with a fault of its own. A create has to be looked for before it is made again.
    public var isAmbiguous: Bool

    /// An error; what is not given is unknown.
    public init(
        code: String,
        message: String,
        service: String = "",
        operation: String = "",
        status: Int = 0,
        requestID: String? = nil,
        isAmbiguous: Bool = false
    ) {
        self.code = code
        self.message = message
        self.service = service
        self.operation = operation
        self.status = status
        self.requestID = requestID
        self.isAmbiguous = isAmbiguous
    }

    /// One line: the call, the code, the message, the request's id.
    public var description: String {
        let call = [service, operation].filter { !$0.isEmpty }.joined(separator: " ")
        let request = requestID.map { " (request \($0))" } ?? ""
        return (call.isEmpty ? "" : "\(call): ") + "\(code): \(message)\(request)"
    }
}
