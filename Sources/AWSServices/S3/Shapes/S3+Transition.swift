// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension S3 {
    /// `Transition` of Amazon Simple Storage Service.
    public struct Transition: Sendable, Hashable {
        /// `Date`.
        public var date: Timestamp?
        /// `Days`.
        public var days: Int?
        /// `StorageClass`.
        public var storageClass: TransitionStorageClass?

        /// What is left out is the service's to choose.
        public init(date: Timestamp? = nil, days: Int? = nil, storageClass: TransitionStorageClass? = nil) {
            self.date = date
            self.days = days
            self.storageClass = storageClass
        }
    }
}

extension S3.Transition {
    package func write(to xml: inout XMLWriter) {
        xml.member("Date", date) { $0.write($1, .dateTime) }
        xml.member("Days", days) { $0.write($1) }
        xml.member("StorageClass", storageClass) { $0.write($1.rawValue) }
    }
}

extension S3.Transition {
    package init(xml: XMLElement) throws {
        self.date = try xml.member("Date") { try $0.timestamp() }
        self.days = try xml.member("Days") { try $0.integer() }
        self.storageClass = try xml.member("StorageClass") { S3.TransitionStorageClass(rawValue: try $0.string()) }
    }
}
