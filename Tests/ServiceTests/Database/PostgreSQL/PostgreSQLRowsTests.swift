import TestSupport
import Testing

@testable import Service

@Suite struct TimestampTextTests {
    @Test(arguments: [
        ("2026-11-28 08:31:05.12+00", "2026-11-28T08:31:05.120000Z"),
        ("2026-11-28 08:31:05+00", "2026-11-28T08:31:05.000000Z"),
        ("2026-11-28 08:31:05.123456+00", "2026-11-28T08:31:05.123456Z"),
        ("2026-11-28 08:31:05", "2026-11-28T08:31:05.000000Z"),
        ("12026-11-28 08:31:05.5+00", "12026-11-28T08:31:05.500000Z"),
        ("0044-03-15 12:00:00+00 BC", "0044-03-15 12:00:00+00 BC"),
        ("infinity", "infinity"),
        ("", ""),
    ])
    func timestampsBecomeRFC3339(text: String, expected: String) {
        let bytes = Array(text.utf8)
        let result = bytes.withUnsafeBytes { raw in
            TimestampText.withRFC3339(raw) { String(decoding: $0, as: UTF8.self) }
        }
        #expect(result == expected)
    }

    @Test func fieldsReadAsTheServiceWritesThem() async throws {
        try await withDatabase { database in
            let rows = try await database.read(.latest) { connection in
                try await connection.run(
                    SQLStatement(
                        """
                        SELECT true AS yes, false AS no, NULL::bool AS nothing, 12.50::numeric AS price, \
                        $1::timestamptz AS at, '2026-11-28'::date AS day, '{"a": [1, null]}'::json AS json, \
                        $2::bigint AS number, $3::text AS text, $4::float8 AS real, $5::bytea AS bytes
                        """,
                        [
                            .text("2026-11-28T10:31:05.12+02:00"), .integer(.min), .text("ä 'quoted' \"text\""),
                            .double(0.1), .bytes([0, 255, 39]),
                        ]
                    )
                )
            }
            #expect(
                rows.columns == [
                    "yes", "no", "nothing", "price", "at", "day", "json", "number", "text", "real", "bytes",
                ]
            )
            #expect(
                (0..<11).map { rows.text(0, $0) } == [
                    "true", "false", nil, "12.50", "2026-11-28T08:31:05.120000Z", "2026-11-28", #"{"a": [1, null]}"#,
                    "-9223372036854775808", "ä 'quoted' \"text\"", "0.1", "\\x00ff27",
                ]
            )
            #expect(rows.isNull(0, 2))
            #expect(rows.integer(0, 7) == .min)
            #expect(rows.affected == 0)
        }
    }
}
