// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EventBridge {
    /// `RedshiftDataParameters` of Amazon EventBridge.
    public struct RedshiftDataParameters: Sendable, Hashable {
        /// `Database`.
        public var database: String?
        /// `DbUser`.
        public var dbUser: String?
        /// `SecretManagerArn`.
        public var secretManagerArn: String?
        /// `Sql`.
        public var sql: String?
        /// `Sqls`.
        public var sqls: [String]?
        /// `StatementName`.
        public var statementName: String?
        /// `WithEvent`.
        public var withEvent: Bool?

        /// What is left out is the service's to choose.
        public init(
            database: String? = nil,
            dbUser: String? = nil,
            secretManagerArn: String? = nil,
            sql: String? = nil,
            sqls: [String]? = nil,
            statementName: String? = nil,
            withEvent: Bool? = nil
        ) {
            self.database = database
            self.dbUser = dbUser
            self.secretManagerArn = secretManagerArn
            self.sql = sql
            self.sqls = sqls
            self.statementName = statementName
            self.withEvent = withEvent
        }
    }
}

extension EventBridge.RedshiftDataParameters {
    package func write(to object: inout JSONObject) {
        object.member("Database", database) { .string($0) }
        object.member("DbUser", dbUser) { .string($0) }
        object.member("SecretManagerArn", secretManagerArn) { .string($0) }
        object.member("Sql", sql) { .string($0) }
        object.member("Sqls", sqls) { .list($0) { .string($0) } }
        object.member("StatementName", statementName) { .string($0) }
        object.member("WithEvent", withEvent) { .boolean($0) }
    }
}

extension EventBridge.RedshiftDataParameters {
    package init(json: JSONValue) throws {
        self.database = try json.member("Database") { try $0.string() }
        self.dbUser = try json.member("DbUser") { try $0.string() }
        self.secretManagerArn = try json.member("SecretManagerArn") { try $0.string() }
        self.sql = try json.member("Sql") { try $0.string() }
        self.sqls = try json.member("Sqls") { try $0.list { try $0.string() } }
        self.statementName = try json.member("StatementName") { try $0.string() }
        self.withEvent = try json.member("WithEvent") { try $0.boolean() }
    }
}
