// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension RDS {
    /// `RemoveRoleFromDBInstance` of Amazon Relational Database Service.
    ///
    /// Source: https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_RemoveRoleFromDBInstance.html
    public enum RemoveRoleFromDBInstance: AWSOperation {
        public typealias Input = RemoveRoleFromDBInstanceMessage
        public typealias Output = Void

        public static let name = "RemoveRoleFromDBInstance"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { false }

        public static func request(for input: Input) throws -> WireRequest {
            var form = FormWriter(action: name, version: service.apiVersion, writesEmptyLists: true)
            input.write(to: &form)
            let request = form.request
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
        }
    }

    /// `RemoveRoleFromDBInstanceMessage` of Amazon Relational Database Service.
    public struct RemoveRoleFromDBInstanceMessage: Sendable, Hashable {
        /// `DBInstanceIdentifier`.
        public var dbInstanceIdentifier: String
        /// `FeatureName`.
        public var featureName: String
        /// `RoleArn`.
        public var roleArn: String

        /// What is left out is the service's to choose.
        public init(dbInstanceIdentifier: String, featureName: String, roleArn: String) {
            self.dbInstanceIdentifier = dbInstanceIdentifier
            self.featureName = featureName
            self.roleArn = roleArn
        }
    }
}

extension RDS.RemoveRoleFromDBInstanceMessage {
    package func write(to form: inout FormWriter) {
        form.member("DBInstanceIdentifier", dbInstanceIdentifier) { $0.write($1) }
        form.member("FeatureName", featureName) { $0.write($1) }
        form.member("RoleArn", roleArn) { $0.write($1) }
    }
}

extension RDS {
    /// Calls `RemoveRoleFromDBInstance`.
    public func removeRoleFromDBInstance(_ input: RemoveRoleFromDBInstanceMessage) async throws {
        try await client.execute(RemoveRoleFromDBInstance.self, input)
    }
}
