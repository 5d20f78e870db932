// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension CloudWatch {
    /// `DashboardEntry` of Amazon CloudWatch.
    public struct DashboardEntry: Sendable, Hashable {
        /// `DashboardArn`.
        public var dashboardArn: String?
        /// `DashboardName`.
        public var dashboardName: String?
        /// `LastModified`.
        public var lastModified: Timestamp?
        /// `Size`.
        public var size: Int?

        /// What is left out is the service's to choose.
        public init(
            dashboardArn: String? = nil,
            dashboardName: String? = nil,
            lastModified: Timestamp? = nil,
            size: Int? = nil
        ) {
            self.dashboardArn = dashboardArn
            self.dashboardName = dashboardName
            self.lastModified = lastModified
            self.size = size
        }
    }
}

extension CloudWatch.DashboardEntry {
    package init(json: JSONValue) throws {
        self.dashboardArn = try json.member("DashboardArn") { try $0.string() }
        self.dashboardName = try json.member("DashboardName") { try $0.string() }
        self.lastModified = try json.member("LastModified") { try $0.timestamp() }
        self.size = try json.member("Size") { try $0.integer() }
    }
}
