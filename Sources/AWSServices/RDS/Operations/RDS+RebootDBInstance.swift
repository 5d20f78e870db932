// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension RDS {
    /// `RebootDBInstance` of Amazon Relational Database Service.
    ///
    /// Source: https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_RebootDBInstance.html
    public enum RebootDBInstance: AWSOperation {
        public typealias Input = RebootDBInstanceMessage
        public typealias Output = RebootDBInstanceResult

        public static let name = "RebootDBInstance"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { false }

        public static func request(for input: Input) throws -> WireRequest {
            var form = FormWriter(action: name, version: service.apiVersion, writesEmptyLists: true)
            input.write(to: &form)
            let request = form.request
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            try Output(xml: response.xml(wrapper: "RebootDBInstanceResult"))
        }
    }

    /// `RebootDBInstanceMessage` of Amazon Relational Database Service.
    public struct RebootDBInstanceMessage: Sendable, Hashable {
        /// `DBInstanceIdentifier`.
        public var dbInstanceIdentifier: String
        /// `ForceFailover`.
        public var forceFailover: Bool?

        /// What is left out is the service's to choose.
        public init(dbInstanceIdentifier: String, forceFailover: Bool? = nil) {
            self.dbInstanceIdentifier = dbInstanceIdentifier
            self.forceFailover = forceFailover
        }
    }

    /// `RebootDBInstanceResult` of Amazon Relational Database Service.
    public struct RebootDBInstanceResult: Sendable, Hashable {
        /// `DBInstance`.
        public var dbInstance: DBInstance?

        /// What is left out is the service's to choose.
        public init(dbInstance: DBInstance? = nil) {
            self.dbInstance = dbInstance
        }
    }
}

extension RDS.RebootDBInstanceMessage {
    package func write(to form: inout FormWriter) {
        form.member("DBInstanceIdentifier", dbInstanceIdentifier) { $0.write($1) }
        form.member("ForceFailover", forceFailover) { $0.write($1) }
    }
}

extension RDS.RebootDBInstanceResult {
    package init(xml: XMLElement) throws {
        self.dbInstance = try xml.member("DBInstance") { try RDS.DBInstance(xml: $0) }
    }
}

extension RDS {
    /// Calls `RebootDBInstance`.
    @discardableResult
    public func rebootDBInstance(_ input: RebootDBInstanceMessage) async throws -> RebootDBInstanceResult {
        try await client.execute(RebootDBInstance.self, input)
    }
}
