// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension RDS {
    /// `ModifyDBParameterGroup` of Amazon Relational Database Service.
    ///
    /// Source: https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_ModifyDBParameterGroup.html
    public enum ModifyDBParameterGroup: AWSOperation {
        public typealias Input = ModifyDBParameterGroupMessage
        public typealias Output = DBParameterGroupNameMessage

        public static let name = "ModifyDBParameterGroup"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { false }

        public static func request(for input: Input) throws -> WireRequest {
            var form = FormWriter(action: name, version: service.apiVersion, writesEmptyLists: true)
            input.write(to: &form)
            let request = form.request
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            try Output(xml: response.xml(wrapper: "ModifyDBParameterGroupResult"))
        }
    }

    /// `ModifyDBParameterGroupMessage` of Amazon Relational Database Service.
    public struct ModifyDBParameterGroupMessage: Sendable, Hashable {
        /// `DBParameterGroupName`.
        public var dbParameterGroupName: String
        /// `Parameters`.
        public var parameters: [Parameter]

        /// What is left out is the service's to choose.
        public init(dbParameterGroupName: String, parameters: [Parameter]) {
            self.dbParameterGroupName = dbParameterGroupName
            self.parameters = parameters
        }
    }
}

extension RDS.ModifyDBParameterGroupMessage {
    package func write(to form: inout FormWriter) {
        form.member("DBParameterGroupName", dbParameterGroupName) { $0.write($1) }
        form.member("Parameters", parameters) { $0.list($1, item: "Parameter") { $1.write(to: &$0) } }
    }
}

extension RDS {
    /// Calls `ModifyDBParameterGroup`.
    @discardableResult
    public func modifyDBParameterGroup(_ input: ModifyDBParameterGroupMessage) async throws -> DBParameterGroupNameMessage {
        try await client.execute(ModifyDBParameterGroup.self, input)
    }
}
