// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension S3 {
    /// `InventoryConfiguration` of Amazon Simple Storage Service.
    public struct InventoryConfiguration: Sendable, Hashable {
        /// `Destination`.
        public var destination: InventoryDestination?
        /// `Filter`.
        public var filter: InventoryFilter?
        /// `Id`.
        public var id: String?
        /// `IncludedObjectVersions`.
        public var includedObjectVersions: InventoryIncludedObjectVersions?
        /// `IsEnabled`.
        public var isEnabled: Bool?
        /// `OptionalFields`.
        public var optionalFields: [InventoryOptionalField]?
        /// `Schedule`.
        public var schedule: InventorySchedule?

        /// What is left out is the service's to choose.
        public init(
            destination: InventoryDestination? = nil,
            filter: InventoryFilter? = nil,
            id: String? = nil,
            includedObjectVersions: InventoryIncludedObjectVersions? = nil,
            isEnabled: Bool? = nil,
            optionalFields: [InventoryOptionalField]? = nil,
            schedule: InventorySchedule? = nil
        ) {
            self.destination = destination
            self.filter = filter
            self.id = id
            self.includedObjectVersions = includedObjectVersions
            self.isEnabled = isEnabled
            self.optionalFields = optionalFields
            self.schedule = schedule
        }
    }
}

extension S3.InventoryConfiguration {
    package func write(to xml: inout XMLWriter) {
        xml.member("Destination", destination) { $1.write(to: &$0) }
        xml.member("Filter", filter) { $1.write(to: &$0) }
        xml.member("Id", id) { $0.write($1) }
        xml.member("IncludedObjectVersions", includedObjectVersions) { $0.write($1.rawValue) }
        xml.member("IsEnabled", isEnabled) { $0.write($1) }
        xml.member("OptionalFields", optionalFields) { $0.list($1, item: "Field") { $0.write($1.rawValue) } }
        xml.member("Schedule", schedule) { $1.write(to: &$0) }
    }
}

extension S3.InventoryConfiguration {
    package init(xml: XMLElement) throws {
        self.destination = try xml.member("Destination") { try S3.InventoryDestination(xml: $0) }
        self.filter = try xml.member("Filter") { try S3.InventoryFilter(xml: $0) }
        self.id = try xml.member("Id") { try $0.string() }
        self.includedObjectVersions = try xml.member("IncludedObjectVersions") { S3.InventoryIncludedObjectVersions(rawValue: try $0.string()) }
        self.isEnabled = try xml.member("IsEnabled") { try $0.boolean() }
        self.optionalFields = try xml.member("OptionalFields") { try $0.list { S3.InventoryOptionalField(rawValue: try $0.string()) } }
        self.schedule = try xml.member("Schedule") { try S3.InventorySchedule(xml: $0) }
    }
}
