// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

extension VectorGroup {
    /// A group for each of the files with vectors.
    static let all: [VectorGroup] = [
        VectorGroup(file: "input/ec2", suites: EC2InputSuites.all),
        VectorGroup(file: "output/ec2", suites: EC2OutputSuites.all),
        VectorGroup(file: "input/query", suites: QueryInputSuites.all),
        VectorGroup(file: "output/query", suites: QueryOutputSuites.all),
        VectorGroup(file: "input/json", suites: JSON11InputSuites.all),
        VectorGroup(file: "output/json", suites: JSON11OutputSuites.all),
        VectorGroup(file: "input/json_1_0", suites: JSON10InputSuites.all),
        VectorGroup(file: "output/json_1_0", suites: JSON10OutputSuites.all),
        VectorGroup(file: "input/json_1_0-query-compatible", suites: JSONQueryCompatibleInputSuites.all),
        VectorGroup(file: "output/json_1_0-query-compatible", suites: JSONQueryCompatibleOutputSuites.all),
        VectorGroup(file: "input/rest-json", suites: RESTJSONInputSuites.all),
        VectorGroup(file: "output/rest-json", suites: RESTJSONOutputSuites.all),
        VectorGroup(file: "input/rest-xml", suites: RESTXMLInputSuites.all),
        VectorGroup(file: "output/rest-xml", suites: RESTXMLOutputSuites.all),
    ]
}

private enum EC2InputSuites {
    static let all: [[Vector]] = [
        EC2Input00.vectors,
        EC2Input01.vectors,
        EC2Input02.vectors,
        EC2Input03.vectors,
        EC2Input04.vectors,
        EC2Input05.vectors,
        EC2Input06.vectors,
        EC2Input07.vectors,
        EC2Input08.vectors,
        EC2Input09.vectors,
        EC2Input10.vectors,
    ]
}

private enum EC2OutputSuites {
    static let all: [[Vector]] = [
        EC2Output00.vectors,
        EC2Output01.vectors,
        EC2Output02.vectors,
        EC2Output03.vectors,
        EC2Output04.vectors,
        EC2Output05.vectors,
        EC2Output06.vectors,
        EC2Output07.vectors,
        EC2Output08.vectors,
        EC2Output09.vectors,
        EC2Output10.vectors,
        EC2Output11.vectors,
        EC2Output12.vectors,
        EC2Output13.vectors,
        EC2Output14.vectors,
        EC2Output15.vectors,
        EC2Output16.vectors,
        EC2Output17.vectors,
    ]
}

private enum QueryInputSuites {
    static let all: [[Vector]] = [
        QueryInput00.vectors,
        QueryInput01.vectors,
        QueryInput02.vectors,
        QueryInput03.vectors,
        QueryInput04.vectors,
        QueryInput05.vectors,
        QueryInput06.vectors,
        QueryInput07.vectors,
        QueryInput08.vectors,
        QueryInput09.vectors,
        QueryInput10.vectors,
        QueryInput11.vectors,
        QueryInput12.vectors,
    ]
}

private enum QueryOutputSuites {
    static let all: [[Vector]] = [
        QueryOutput00.vectors,
        QueryOutput01.vectors,
        QueryOutput02.vectors,
        QueryOutput03.vectors,
        QueryOutput04.vectors,
        QueryOutput05.vectors,
        QueryOutput06.vectors,
        QueryOutput07.vectors,
        QueryOutput08.vectors,
        QueryOutput09.vectors,
        QueryOutput10.vectors,
        QueryOutput11.vectors,
        QueryOutput12.vectors,
        QueryOutput13.vectors,
        QueryOutput14.vectors,
        QueryOutput15.vectors,
        QueryOutput16.vectors,
        QueryOutput17.vectors,
        QueryOutput18.vectors,
        QueryOutput19.vectors,
        QueryOutput20.vectors,
        QueryOutput21.vectors,
        QueryOutput22.vectors,
        QueryOutput23.vectors,
        QueryOutput24.vectors,
        QueryOutput25.vectors,
    ]
}

private enum JSON11InputSuites {
    static let all: [[Vector]] = [
        JSON11Input00.vectors,
        JSON11Input01.vectors,
        JSON11Input02.vectors,
        JSON11Input03.vectors,
        JSON11Input04.vectors,
        JSON11Input05.vectors,
        JSON11Input06.vectors,
        JSON11Input07.vectors,
        JSON11Input08.vectors,
        JSON11Input09.vectors,
        JSON11Input10.vectors,
        JSON11Input11.vectors,
        JSON11Input12.vectors,
    ]
}

private enum JSON11OutputSuites {
    static let all: [[Vector]] = [
        JSON11Output00.vectors,
        JSON11Output01.vectors,
        JSON11Output02.vectors,
        JSON11Output03.vectors,
        JSON11Output04.vectors,
        JSON11Output05.vectors,
        JSON11Output06.vectors,
        JSON11Output07.vectors,
        JSON11Output08.vectors,
        JSON11Output09.vectors,
        JSON11Output10.vectors,
        JSON11Output11.vectors,
        JSON11Output12.vectors,
    ]
}

private enum JSON10InputSuites {
    static let all: [[Vector]] = [
        JSON10Input00.vectors,
        JSON10Input01.vectors,
        JSON10Input02.vectors,
        JSON10Input03.vectors,
        JSON10Input04.vectors,
        JSON10Input05.vectors,
        JSON10Input06.vectors,
        JSON10Input07.vectors,
        JSON10Input08.vectors,
    ]
}

private enum JSON10OutputSuites {
    static let all: [[Vector]] = [
        JSON10Output00.vectors,
        JSON10Output01.vectors,
        JSON10Output02.vectors,
        JSON10Output03.vectors,
        JSON10Output04.vectors,
        JSON10Output05.vectors,
        JSON10Output06.vectors,
        JSON10Output07.vectors,
    ]
}

private enum JSONQueryCompatibleInputSuites {
    static let all: [[Vector]] = [
        JSONQueryCompatibleInput00.vectors,
    ]
}

private enum JSONQueryCompatibleOutputSuites {
    static let all: [[Vector]] = [
        JSONQueryCompatibleOutput00.vectors,
        JSONQueryCompatibleOutput01.vectors,
    ]
}

private enum RESTJSONInputSuites {
    static let all: [[Vector]] = [
        RESTJSONInput00.vectors,
        RESTJSONInput01.vectors,
        RESTJSONInput02.vectors,
        RESTJSONInput03.vectors,
        RESTJSONInput04.vectors,
        RESTJSONInput05.vectors,
        RESTJSONInput06.vectors,
        RESTJSONInput07.vectors,
        RESTJSONInput08.vectors,
        RESTJSONInput09.vectors,
        RESTJSONInput10.vectors,
        RESTJSONInput11.vectors,
        RESTJSONInput12.vectors,
        RESTJSONInput13.vectors,
        RESTJSONInput14.vectors,
        RESTJSONInput15.vectors,
        RESTJSONInput16.vectors,
        RESTJSONInput17.vectors,
        RESTJSONInput18.vectors,
        RESTJSONInput19.vectors,
        RESTJSONInput20.vectors,
        RESTJSONInput21.vectors,
        RESTJSONInput22.vectors,
        RESTJSONInput23.vectors,
        RESTJSONInput24.vectors,
        RESTJSONInput25.vectors,
        RESTJSONInput26.vectors,
        RESTJSONInput27.vectors,
        RESTJSONInput28.vectors,
        RESTJSONInput29.vectors,
        RESTJSONInput30.vectors,
        RESTJSONInput31.vectors,
        RESTJSONInput32.vectors,
        RESTJSONInput33.vectors,
        RESTJSONInput34.vectors,
        RESTJSONInput35.vectors,
        RESTJSONInput36.vectors,
        RESTJSONInput37.vectors,
        RESTJSONInput38.vectors,
        RESTJSONInput39.vectors,
        RESTJSONInput40.vectors,
        RESTJSONInput41.vectors,
        RESTJSONInput42.vectors,
        RESTJSONInput43.vectors,
        RESTJSONInput44.vectors,
        RESTJSONInput45.vectors,
        RESTJSONInput46.vectors,
        RESTJSONInput47.vectors,
        RESTJSONInput48.vectors,
        RESTJSONInput49.vectors,
        RESTJSONInput50.vectors,
        RESTJSONInput51.vectors,
    ]
}

private enum RESTJSONOutputSuites {
    static let all: [[Vector]] = [
        RESTJSONOutput00.vectors,
        RESTJSONOutput01.vectors,
        RESTJSONOutput02.vectors,
        RESTJSONOutput03.vectors,
        RESTJSONOutput04.vectors,
        RESTJSONOutput05.vectors,
        RESTJSONOutput06.vectors,
        RESTJSONOutput07.vectors,
        RESTJSONOutput08.vectors,
        RESTJSONOutput09.vectors,
        RESTJSONOutput10.vectors,
        RESTJSONOutput11.vectors,
        RESTJSONOutput12.vectors,
        RESTJSONOutput13.vectors,
        RESTJSONOutput14.vectors,
        RESTJSONOutput15.vectors,
        RESTJSONOutput16.vectors,
        RESTJSONOutput17.vectors,
        RESTJSONOutput18.vectors,
        RESTJSONOutput19.vectors,
        RESTJSONOutput20.vectors,
        RESTJSONOutput21.vectors,
        RESTJSONOutput22.vectors,
        RESTJSONOutput23.vectors,
        RESTJSONOutput24.vectors,
        RESTJSONOutput25.vectors,
        RESTJSONOutput26.vectors,
        RESTJSONOutput27.vectors,
        RESTJSONOutput28.vectors,
        RESTJSONOutput29.vectors,
        RESTJSONOutput30.vectors,
        RESTJSONOutput31.vectors,
        RESTJSONOutput32.vectors,
        RESTJSONOutput33.vectors,
        RESTJSONOutput34.vectors,
    ]
}

private enum RESTXMLInputSuites {
    static let all: [[Vector]] = [
        RESTXMLInput00.vectors,
        RESTXMLInput01.vectors,
        RESTXMLInput02.vectors,
        RESTXMLInput03.vectors,
        RESTXMLInput04.vectors,
        RESTXMLInput05.vectors,
        RESTXMLInput06.vectors,
        RESTXMLInput07.vectors,
        RESTXMLInput08.vectors,
        RESTXMLInput09.vectors,
        RESTXMLInput10.vectors,
        RESTXMLInput11.vectors,
        RESTXMLInput12.vectors,
        RESTXMLInput13.vectors,
        RESTXMLInput14.vectors,
        RESTXMLInput15.vectors,
        RESTXMLInput16.vectors,
        RESTXMLInput17.vectors,
        RESTXMLInput18.vectors,
        RESTXMLInput19.vectors,
        RESTXMLInput20.vectors,
        RESTXMLInput21.vectors,
        RESTXMLInput22.vectors,
        RESTXMLInput23.vectors,
        RESTXMLInput24.vectors,
        RESTXMLInput25.vectors,
        RESTXMLInput26.vectors,
        RESTXMLInput27.vectors,
        RESTXMLInput28.vectors,
        RESTXMLInput29.vectors,
        RESTXMLInput30.vectors,
        RESTXMLInput31.vectors,
        RESTXMLInput32.vectors,
        RESTXMLInput33.vectors,
        RESTXMLInput34.vectors,
        RESTXMLInput35.vectors,
        RESTXMLInput36.vectors,
        RESTXMLInput37.vectors,
        RESTXMLInput38.vectors,
        RESTXMLInput39.vectors,
        RESTXMLInput40.vectors,
        RESTXMLInput41.vectors,
        RESTXMLInput42.vectors,
        RESTXMLInput43.vectors,
        RESTXMLInput44.vectors,
        RESTXMLInput45.vectors,
        RESTXMLInput46.vectors,
        RESTXMLInput47.vectors,
        RESTXMLInput48.vectors,
        RESTXMLInput49.vectors,
        RESTXMLInput50.vectors,
        RESTXMLInput51.vectors,
        RESTXMLInput52.vectors,
    ]
}

private enum RESTXMLOutputSuites {
    static let all: [[Vector]] = [
        RESTXMLOutput00.vectors,
        RESTXMLOutput01.vectors,
        RESTXMLOutput02.vectors,
        RESTXMLOutput03.vectors,
        RESTXMLOutput04.vectors,
        RESTXMLOutput05.vectors,
        RESTXMLOutput06.vectors,
        RESTXMLOutput07.vectors,
        RESTXMLOutput08.vectors,
        RESTXMLOutput09.vectors,
        RESTXMLOutput10.vectors,
        RESTXMLOutput11.vectors,
        RESTXMLOutput12.vectors,
        RESTXMLOutput13.vectors,
        RESTXMLOutput14.vectors,
        RESTXMLOutput15.vectors,
        RESTXMLOutput16.vectors,
        RESTXMLOutput17.vectors,
        RESTXMLOutput18.vectors,
        RESTXMLOutput19.vectors,
        RESTXMLOutput20.vectors,
        RESTXMLOutput21.vectors,
        RESTXMLOutput22.vectors,
        RESTXMLOutput23.vectors,
        RESTXMLOutput24.vectors,
        RESTXMLOutput25.vectors,
        RESTXMLOutput26.vectors,
        RESTXMLOutput27.vectors,
        RESTXMLOutput28.vectors,
        RESTXMLOutput29.vectors,
        RESTXMLOutput30.vectors,
        RESTXMLOutput31.vectors,
        RESTXMLOutput32.vectors,
        RESTXMLOutput33.vectors,
        RESTXMLOutput34.vectors,
        RESTXMLOutput35.vectors,
        RESTXMLOutput36.vectors,
        RESTXMLOutput37.vectors,
        RESTXMLOutput38.vectors,
        RESTXMLOutput39.vectors,
        RESTXMLOutput40.vectors,
        RESTXMLOutput41.vectors,
        RESTXMLOutput42.vectors,
        RESTXMLOutput43.vectors,
        RESTXMLOutput44.vectors,
        RESTXMLOutput45.vectors,
    ]
}
