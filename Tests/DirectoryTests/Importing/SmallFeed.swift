/// A data package of three services, as a council would publish it.
enum SmallFeed {
  static let organizations = """
    id,name,description
    o1,Leeds Advice Trust,Advice for everyone
    """
  static let services = """
    id,organization_id,name,description,status,assured_date
    s1,o1,Debt Advice Centre,Help with bills and bailiffs,active,2026-09-01
    s2,o1,Youth Drop-in,A warm place for young people,active,2020-01-01
    s3,gone,Refugee Welcome Group,Meals and company,,
    """
  static let phones = """
    id,service_id,number,type
    p1,s1,0113 496 0000,voice
    p2,s2,(0113) 496 0001,voice
    """
  static let schedules = """
    id,service_id,freq,byday,opens_at,closes_at
    h1,s1,WEEKLY,"MO,TU,WE,TH,FR,SA,SU",09:00,17:00
    """
  static let locations = """
    id,name,location_type,latitude,longitude
    l1,Library,physical,53.80,-1.55
    """
  static let places = """
    id,service_id,location_id
    sl1,s1,l1
    """

  static let files = [
    "organizations.csv": organizations, "services.csv": services, "phones.csv": phones, "schedules.csv": schedules,
    "locations.csv": locations, "service_at_locations.csv": places,
  ]
}
