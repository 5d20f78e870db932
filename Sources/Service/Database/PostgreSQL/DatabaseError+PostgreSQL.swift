import CPostgres

extension DatabaseError {
    /// What a failed result says.
    ///
    /// Source: https://www.postgresql.org/docs/15/errcodes-appendix.html
    init(result: OpaquePointer) {
        func field(_ code: Character) -> String {
            guard let value = code.asciiValue, let text = PQresultErrorField(result, Int32(value)) else { return "" }
            return String(cString: text)
        }
        let state = field("C")
        let message = field("M")
        self.init(
            Kind(state: state, constraint: field("n"), column: field("c")),
            message.isEmpty ? String(cString: PQresultErrorMessage(result)) : message,
            code: state
        )
    }

    /// Whether the server ends the connection after this.
    static func isFatal(_ result: OpaquePointer) -> Bool {
        // PG_DIAG_SEVERITY_NONLOCALIZED
        guard let severity = PQresultErrorField(result, Int32(UInt8(ascii: "V"))) else { return false }
        return ["FATAL", "PANIC"].contains(String(cString: severity))
    }
}

extension DatabaseError.Kind {
    /// - Parameters:
    ///   - state: SQLSTATE; empty where libpq itself failed.
    ///   - constraint: The name in the error's diagnostics.
    ///   - column: The name in the error's diagnostics.
    init(state: String, constraint: String = "", column: String = "") {
        switch state {
        // An exclusion is a uniqueness by another operator than equality.
        case "23505", "23P01": self = .unique(constraint: constraint)
        case "23503", "23001": self = .foreignKey(constraint: constraint)
        case "23514": self = .check(constraint: constraint)
        case "23502": self = .notNull(column: column)
        case "40001", "40P01": self = .conflict
        case "57014", "55P03": self = .timeout
        // The server has become a replica, or an index row does not fit.
        case "25006": self = .unavailable(isCertain: true)
        case "54000": self = .value
        case "25P03", "25P04": self = .unavailable(isCertain: true)
        default:
            switch state.prefix(2) {
            case "22": self = .value
            // Connection exceptions, too many connections and other resources, shutdown and start.
            case "", "08", "53", "57", "58": self = .unavailable(isCertain: true)
            default: self = .other
            }
        }
    }
}
