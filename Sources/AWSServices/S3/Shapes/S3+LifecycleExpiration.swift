// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension S3 {
    /// `LifecycleExpiration` of Amazon Simple Storage Service.
    public struct LifecycleExpiration: Sendable, Hashable {
        /// `Date`.
        public var date: Timestamp?
        /// `Days`.
        public var days: Int?
        /// `ExpiredObjectDeleteMarker`.
        public var expiredObjectDeleteMarker: Bool?

        /// What is left out is the service's to choose.
        public init(date: Timestamp? = nil, days: Int? = nil, expiredObjectDeleteMarker: Bool? = nil) {
            self.date = date
            self.days = days
            self.expiredObjectDeleteMarker = expiredObjectDeleteMarker
        }
    }
}

extension S3.LifecycleExpiration {
    package func write(to xml: inout XMLWriter) {
        xml.member("Date", date) { $0.write($1, .dateTime) }
        xml.member("Days", days) { $0.write($1) }
        xml.member("ExpiredObjectDeleteMarker", expiredObjectDeleteMarker) { $0.write($1) }
    }
}

extension S3.LifecycleExpiration {
    package init(xml: XMLElement) throws {
        self.date = try xml.member("Date") { try $0.timestamp() }
        self.days = try xml.member("Days") { try $0.integer() }
        self.expiredObjectDeleteMarker = try xml.member("ExpiredObjectDeleteMarker") { try $0.boolean() }
    }
}
