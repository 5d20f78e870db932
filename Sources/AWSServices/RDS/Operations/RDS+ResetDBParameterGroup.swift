// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension RDS {
    /// `ResetDBParameterGroup` of Amazon Relational Database Service.
    ///
    /// Source: https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_ResetDBParameterGroup.html
    public enum ResetDBParameterGroup: AWSOperation {
        public typealias Input = ResetDBParameterGroupMessage
        public typealias Output = DBParameterGroupNameMessage

        public static let name = "ResetDBParameterGroup"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { false }

        public static func request(for input: Input) throws -> WireRequest {
            var form = FormWriter(action: name, version: service.apiVersion, writesEmptyLists: true)
            input.write(to: &form)
            let request = form.request
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            try Output(xml: response.xml(wrapper: "ResetDBParameterGroupResult"))
        }
    }

    /// `ResetDBParameterGroupMessage` of Amazon Relational Database Service.
    public struct ResetDBParameterGroupMessage: Sendable, Hashable {
        /// `DBParameterGroupName`.
        public var dbParameterGroupName: String
        /// `Parameters`.
        public var parameters: [Parameter]?
        /// `ResetAllParameters`.
        public var resetAllParameters: Bool?

        /// What is left out is the service's to choose.
        public init(dbParameterGroupName: String, parameters: [Parameter]? = nil, resetAllParameters: Bool? = nil) {
            self.dbParameterGroupName = dbParameterGroupName
            self.parameters = parameters
            self.resetAllParameters = resetAllParameters
        }
    }
}

extension RDS.ResetDBParameterGroupMessage {
    package func write(to form: inout FormWriter) {
        form.member("DBParameterGroupName", dbParameterGroupName) { $0.write($1) }
        form.member("Parameters", parameters) { $0.list($1, item: "Parameter") { $1.write(to: &$0) } }
        form.member("ResetAllParameters", resetAllParameters) { $0.write($1) }
    }
}

extension RDS {
    /// Calls `ResetDBParameterGroup`.
    @discardableResult
    public func resetDBParameterGroup(_ input: ResetDBParameterGroupMessage) async throws -> DBParameterGroupNameMessage {
        try await client.execute(ResetDBParameterGroup.self, input)
    }
}
