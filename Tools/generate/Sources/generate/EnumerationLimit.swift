/// How many values an enumeration may have.
///
/// Longer lists, such as EC2's instance types, change every week, and their constants cost more to compile than they help:
/// their values are given as texts.
enum EnumerationLimit {
    static let values = 200
}
