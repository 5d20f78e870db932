import Crypto
import Foundation

/// One step of the schema: a file of SQL that is applied once, as a whole.
struct Migration: Sendable, Hashable {
    var number: Int
    /// The file's name without number and dialect: `store`.
    var name: String
    var text: String

    /// What tells whether a file was changed since it was applied: SHA-256 in hexadecimal digits.
    var checksum: String {
        SHA256.hash(data: Data(text.utf8)).map { byte in
            let digits = String(byte, radix: 16)
            return digits.count == 1 ? "0" + digits : digits
        }.joined()
    }

    /// Whether the service that does not know it works with the schema that it leaves, by the file's own word: its first line is
    /// `-- expands`. A release can be taken back then, and old pods serve on beside new ones.
    var expands: Bool { text.split(separator: "\n", maxSplits: 1).first == "-- expands" }

    /// As files are named: `0001_store`.
    var label: String { Self.label(number, name) }

    static func label(_ number: Int, _ name: String) -> String {
        String(repeating: "0", count: max(0, 4 - String(number).count)) + "\(number)_\(name)"
    }
}

extension Migration {
    /// All that there are for a database, in order. The files are part of the executable: Package.swift lists them, and SwiftPM names
    /// them after their files, with `_` for the first digit.
    static func all(_ dialect: SQLDialect) -> [Migration] {
        switch dialect {
        case .postgresql:
            [
                Migration(1, "store", PackageResources._001_store_postgresql_sql),
                Migration(2, "api_keys", PackageResources._002_api_keys_postgresql_sql),
                Migration(3, "deleted_products", PackageResources._003_deleted_products_postgresql_sql),
            ]
        case .sqlite:
            [
                Migration(1, "store", PackageResources._001_store_sqlite_sql),
                Migration(2, "api_keys", PackageResources._002_api_keys_sqlite_sql),
                Migration(3, "deleted_products", PackageResources._003_deleted_products_sqlite_sql),
            ]
        }
    }

    private init(_ number: Int, _ name: String, _ file: [UInt8]) {
        self.init(number: number, name: name, text: String(decoding: file, as: UTF8.self))
    }
}
