// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension S3 {
    /// `DefaultRetention` of Amazon Simple Storage Service.
    public struct DefaultRetention: Sendable, Hashable {
        /// `Days`.
        public var days: Int?
        /// `Mode`.
        public var mode: ObjectLockRetentionMode?
        /// `Years`.
        public var years: Int?

        /// What is left out is the service's to choose.
        public init(days: Int? = nil, mode: ObjectLockRetentionMode? = nil, years: Int? = nil) {
            self.days = days
            self.mode = mode
            self.years = years
        }
    }
}

extension S3.DefaultRetention {
    package func write(to xml: inout XMLWriter) {
        xml.member("Days", days) { $0.write($1) }
        xml.member("Mode", mode) { $0.write($1.rawValue) }
        xml.member("Years", years) { $0.write($1) }
    }
}

extension S3.DefaultRetention {
    package init(xml: XMLElement) throws {
        self.days = try xml.member("Days") { try $0.integer() }
        self.mode = try xml.member("Mode") { S3.ObjectLockRetentionMode(rawValue: try $0.string()) }
        self.years = try xml.member("Years") { try $0.integer() }
    }
}
