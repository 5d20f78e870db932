// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension S3 {
    /// `ReplicationRule` of Amazon Simple Storage Service.
    public struct ReplicationRule: Sendable, Hashable {
        /// `DeleteMarkerReplication`.
        public var deleteMarkerReplication: DeleteMarkerReplication?
        /// `Destination`.
        public var destination: Destination?
        /// `ExistingObjectReplication`.
        public var existingObjectReplication: ExistingObjectReplication?
        /// `Filter`.
        public var filter: ReplicationRuleFilter?
        /// `ID`.
        public var id: String?
        /// `Prefix`.
        public var prefix: String?
        /// `Priority`.
        public var priority: Int?
        /// `SourceSelectionCriteria`.
        public var sourceSelectionCriteria: SourceSelectionCriteria?
        /// `Status`.
        public var status: ReplicationRuleStatus?

        /// What is left out is the service's to choose.
        public init(
            deleteMarkerReplication: DeleteMarkerReplication? = nil,
            destination: Destination? = nil,
            existingObjectReplication: ExistingObjectReplication? = nil,
            filter: ReplicationRuleFilter? = nil,
            id: String? = nil,
            prefix: String? = nil,
            priority: Int? = nil,
            sourceSelectionCriteria: SourceSelectionCriteria? = nil,
            status: ReplicationRuleStatus? = nil
        ) {
            self.deleteMarkerReplication = deleteMarkerReplication
            self.destination = destination
            self.existingObjectReplication = existingObjectReplication
            self.filter = filter
            self.id = id
            self.prefix = prefix
            self.priority = priority
            self.sourceSelectionCriteria = sourceSelectionCriteria
            self.status = status
        }
    }
}

extension S3.ReplicationRule {
    package func write(to xml: inout XMLWriter) {
        xml.member("DeleteMarkerReplication", deleteMarkerReplication) { $1.write(to: &$0) }
        xml.member("Destination", destination) { $1.write(to: &$0) }
        xml.member("ExistingObjectReplication", existingObjectReplication) { $1.write(to: &$0) }
        xml.member("Filter", filter) { $1.write(to: &$0) }
        xml.member("ID", id) { $0.write($1) }
        xml.member("Prefix", prefix) { $0.write($1) }
        xml.member("Priority", priority) { $0.write($1) }
        xml.member("SourceSelectionCriteria", sourceSelectionCriteria) { $1.write(to: &$0) }
        xml.member("Status", status) { $0.write($1.rawValue) }
    }
}

extension S3.ReplicationRule {
    package init(xml: XMLElement) throws {
        self.deleteMarkerReplication = try xml.member("DeleteMarkerReplication") { try S3.DeleteMarkerReplication(xml: $0) }
        self.destination = try xml.member("Destination") { try S3.Destination(xml: $0) }
        self.existingObjectReplication = try xml.member("ExistingObjectReplication") { try S3.ExistingObjectReplication(xml: $0) }
        self.filter = try xml.member("Filter") { try S3.ReplicationRuleFilter(xml: $0) }
        self.id = try xml.member("ID") { try $0.string() }
        self.prefix = try xml.member("Prefix") { try $0.string() }
        self.priority = try xml.member("Priority") { try $0.integer() }
        self.sourceSelectionCriteria = try xml.member("SourceSelectionCriteria") { try S3.SourceSelectionCriteria(xml: $0) }
        self.status = try xml.member("Status") { S3.ReplicationRuleStatus(rawValue: try $0.string()) }
    }
}
