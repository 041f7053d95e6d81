/**
 * A made-up park in the form in which the MapEditor of TNO keeps one: units by reference, a database for a profile,
 * assets in buildings and loose ones joined by ports, and heat that this hub has no place for.
 */
export const esdlPark = `<?xml version='1.0' encoding='UTF-8'?>
<esdl:EnergySystem xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:esdl="http://www.tno.nl/esdl" id="b1" name="Bedrijvenpark De Proef" version="3" esdlVersion="v2210">
  <energySystemInformation xsi:type="esdl:EnergySystemInformation" id="i1">
    <carriers xsi:type="esdl:Carriers" id="c0">
      <carrier xsi:type="esdl:ElectricityCommodity" id="c1" name="Electricity" voltage="400.0"/>
    </carriers>
    <quantityAndUnits xsi:type="esdl:QuantityAndUnits" id="q0">
      <quantityAndUnit xsi:type="esdl:QuantityAndUnitType" id="energy_GJ_yr" physicalQuantity="ENERGY" unit="JOULE" multiplier="GIGA" perTimeUnit="YEAR"/>
    </quantityAndUnits>
  </energySystemInformation>
  <instance xsi:type="esdl:Instance" id="n1" name="Untitled instance">
    <area xsi:type="esdl:Area" id="GM0222" name="Doetinchem" scope="MUNICIPALITY">
      <!-- the connection of the group -->
      <asset xsi:type="esdl:EConnection" id="e0" name="Groepsaansluiting" capacity="1000000.0">
        <port xsi:type="esdl:InPort" id="e0i" name="In" carrier="c1"/>
      </asset>
      <asset xsi:type="esdl:Building" id="g1" name="Draaierij &amp; Zn.">
        <asset xsi:type="esdl:EConnection" id="e1" name="Aansluiting" capacity="250000.0">
          <port xsi:type="esdl:OutPort" id="e1o" name="Out" carrier="c1" connectedTo="d1i"/>
        </asset>
        <asset xsi:type="esdl:ElectricityDemand" id="d1" name="Vraag draaierij" power="200000.0">
          <port xsi:type="esdl:InPort" id="d1i" name="In" carrier="c1" connectedTo="e1o">
            <profile xsi:type="esdl:SingleValue" id="s1" value="1296.0">
              <profileQuantityAndUnit xsi:type="esdl:QuantityAndUnitReference" reference="energy_GJ_yr"/>
            </profile>
          </port>
        </asset>
        <asset xsi:type="esdl:PVInstallation" id="p1" name="Dak" surfaceArea="2000" panelEfficiency="0.2" orientation="180" angle="35"/>
        <asset xsi:type="esdl:HeatPump" id="h1" name="Warmtepomp" power="10000.0"/>
      </asset>
      <asset xsi:type="esdl:Building" id="g2" name="Lasbedrijf">
        <asset xsi:type="esdl:EConnection" id="e2" name="Aansluiting" capacity="160000.0"/>
        <asset xsi:type="esdl:ElectricityDemand" id="d2" name="Vraag lasbedrijf">
          <port xsi:type="esdl:InPort" id="d2i" name="In" carrier="c1">
            <profile xsi:type="esdl:InfluxDBProfile" id="s2" host="influxdb" port="8086" database="energy_profiles" measurement="m" field="f" multiplier="1.0"/>
          </port>
        </asset>
        <asset xsi:type="esdl:PVInstallation" id="p2" name="Zon zonder maat"/>
      </asset>
      <asset xsi:type="esdl:ElectricityDemand" id="d3" name="Loods">
        <port xsi:type="esdl:InPort" id="d3i" name="In" carrier="c1" connectedTo="p3o">
          <profile xsi:type="esdl:SingleValue" id="s3" value="1.0">
            <profileQuantityAndUnit xsi:type="esdl:QuantityAndUnitType" id="u3" physicalQuantity="POWER" unit="WATT" multiplier="KILO"/>
          </profile>
        </port>
      </asset>
      <asset xsi:type="esdl:PVInstallation" id="p3" name="Loodsdak" power="20000.0" orientation="90">
        <port xsi:type="esdl:OutPort" id="p3o" name="Out" carrier="c1" connectedTo="d3i"/>
      </asset>
      <asset xsi:type="esdl:Battery" id="b2" name="Buurtbatterij" capacity="3600000000.0" maxChargeRate="500000.0" maxDischargeRate="400000.0" chargeEfficiency="0.9" dischargeEfficiency="0.85" fillLevel="0.5">
        <port xsi:type="esdl:InPort" id="b2i" name="In" carrier="c1"/>
      </asset>
    </area>
  </instance>
</esdl:EnergySystem>
`
