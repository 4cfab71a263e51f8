/**
 * The picture of a receipt's word; undefined where no sign of its own can be had for it.
 *
 * The pictures are emoji of 2020 and before, which old telephones know as well. They are drawn a little differently
 * everywhere, so they help to remember and are never the receipt: the words are. Not a third of the words has one, because
 * there are not as many emoji of friendly things.
 */
export function pictureOf(word: string): string | undefined {
  return pictures.get(word)
}

const pairs = `abacus 🧮 alarm ⏰ anchor ⚓ ant 🐜 apple 🍎 archer 🏹 artist 🧑‍🎨 atom ⚛️ avocado 🥑 baby 👶 badger 🦡 bagel 🥯
  ballet 🩰 balloon 🎈 bamboo 🎋 banana 🍌 banjo 🪕 bank 🏦 barber 💈 baseball ⚾ basket 🧺 bathtub 🛁 battery 🔋
  beach 🏖️ beaver 🦫 bed 🛏️ bell 🔔 bento 🍱 bicycle 🚲 bird 🐦 birthday 🎂 bison 🦬 blossom 🌼 blue 🔵 boat ⛵
  book 📖 bookmark 🔖 bouquet 💐 bowling 🎳 bread 🍞 brick 🧱 bridge 🌉 broccoli 🥦 broom 🧹 brown 🟤 bulb 💡
  burger 🍔 burrito 🌯 bus 🚌 butter 🧈 button 🔘 cabbage 🥬 cabinet 🗄️ cactus 🌵 cake 🍰 calendar 📅 camel 🐪
  camera 📷 camping 🏕️ candle 🕯️ candy 🍬 canoe 🛶 cap 🧢 carousel 🎠 carrot 🥕 cassette 📼 castle 🏰 chair 🪑
  chart 📊 cheerful 😁 cheese 🧀 chef 🧑‍🍳 cherry 🍒 chestnut 🌰 chipmunk 🐿️ cinema 🎦 circle ⭕ circus 🎪 city 🏙️
  climber 🧗 clip 📎 clock 🕰️ cloud ☁️ clover 🍀 coconut 🥥 coin 🪙 comet ☄️ compass 🧭 computer 🖥️ confetti 🎊
  cottage 🏡 cowboy 🤠 crab 🦀 crayon 🖍️ cricket 🏏 crystal 🔮 cucumber 🥒 cupcake 🧁 curry 🍛 custard 🍮 cyclist 🚴
  dancer 💃 deer 🦌 desert 🏜️ diamond 💎 dice 🎲 dinosaur 🦕 disc 💿 doctor 🧑‍⚕️ dodo 🦤 dolls 🎎 dolphin 🐬
  doughnut 🍩 dove 🕊️ dragon 🐉 dress 👗 drum 🥁 duck 🦆 dumpling 🥟 eagle 🦅 ear 👂 earth 🌎 egg 🥚 elephant 🐘
  elf 🧝 envelope ✉️ eyes 👀 factory 🏭 fairy 🧚 falafel 🧆 family 👪 farmer 🧑‍🌾 feather 🪶 fencing 🤺 firework 🎆
  fishing 🎣 flag 🚩 flamingo 🦩 flower 🌸 foggy 🌁 folder 📁 football ⚽ fork 🍴 fountain ⛲ fox 🦊 frisbee 🥏 frog 🐸
  galaxy 🌌 gallery 🖼️ garlic 🧄 genie 🧞 gift 🎁 giggle 😆 giraffe 🦒 glasses 👓 globe 🌍 gloves 🧤 goggles 🥽
  golf ⛳ gondola 🚠 grapes 🍇 green 🟢 guitar 🎸 gymnast 🤸 hammer 🔨 hamster 🐹 hand ✋ handbag 👜 handball 🤾
  happy 😀 hat 👒 hatching 🐣 headset 🎧 heart ❤️ hedgehog 🦔 helmet ⛑️ herb 🌿 hibiscus 🌺 hockey 🏒 honey 🍯
  hooray 🙌 horse 🐴 hospital 🏥 hotel 🏨 hug 🤗 hundred 💯 island 🏝️ jeans 👖 jigsaw 🧩 joystick 🕹️ judo 🥋
  juggler 🤹 juice 🧃 kangaroo 🦘 kebab 🥙 key 🔑 keyboard ⌨️ kimono 👘 king 🤴 kite 🪁 knot 🪢 koala 🐨 label 🏷️
  lacrosse 🥍 ladder 🪜 ladybird 🐞 lantern 🏮 laptop 💻 laugh 😄 leaf 🍃 lemon 🍋 leopard 🐆 letter 📨 library 📚
  lion 🦁 lizard 🦎 llama 🦙 lobster 🦞 lollipop 🍭 lorry 🚚 luggage 🧳 magic 🪄 magnet 🧲 mailbox 📬 mammoth 🦣
  mango 🥭 maple 🍁 mechanic 🧑‍🔧 medal 🏅 melon 🍈 memory 💾 mermaid 🧜‍♀️ metro 🚇 milk 🥛 minibus 🚐 mirror 🪞
  monorail 🚝 moon 🌙 motorway 🛣️ museum 🏛️ mushroom 🍄 music 🎵 necktie 👔 needle 🪡 noodles 🍜 nose 👃 notebook 📓
  number 🔢 ocean 🌊 octopus 🐙 office 🏢 olive 🫒 onion 🧅 orange 🍊 otter 🦦 owl 🦉 oyster 🦪 package 📦 paella 🥘
  page 📄 paint 🎨 palm 🌴 pancake 🥞 panda 🐼 party 🎉 passport 🛂 paw 🐾 peacock 🦚 peanut 🥜 pen 🖊️ pencil ✏️
  penguin 🐧 people 👥 pepper 🫑 phone ☎️ piano 🎹 pilot 🧑‍✈️ pirate 🏴‍☠️ pizza 🍕 plant 🪴 plate 🍽️ plug 🔌
  popcorn 🍿 postbox 📮 potato 🥔 pretzel 🥨 printer 🖨️ pumpkin 🎃 purple 🟣 purse 👛 pushpin 📌 question ❓ rabbit 🐰
  raccoon 🦝 radio 📻 railway 🛤️ rain 🌧️ rainbow 🌈 recycle ♻️ ribbon 🎀 rock 🪨 roller 🎢 rooster 🐓 rosette 🏵️
  rowing 🚣 rugby 🏉 runner 🏃 salad 🥗 salt 🧂 sandal 👡 sandwich 🥪 satchel 🎒 saturn 🪐 scarf 🧣 school 🏫
  science 🧪 scissors ✂️ scooter 🛴 scroll 📜 seal 🦭 seedling 🌱 shamrock ☘️ sheep 🐑 shell 🐚 shield 🛡️ shirt 👕
  shoe 👞 shorts 🩳 shower 🚿 skate ⛸️ ski 🎿 sled 🛷 smile 😊 sneaker 👟 snorkel 🤿 snow ❄️ snowman ⛄ soap 🧼
  socks 🧦 sofa 🛋️ softball 🥎 sorbet 🍧 spanner 🔧 sparkle ✨ spider 🕷️ spiral 🌀 sponge 🧽 spoon 🥄 square 🟨
  squid 🦑 stadium 🏟️ star ⭐ station 🚉 statue 🗽 straw 🥤 student 🧑‍🎓 summit 🏔️ sun ☀️ sundae 🍨 sunny 🌤️
  sunrise 🌅 sunset 🌇 surfer 🏄 sushi 🍣 swimmer 🏊 taco 🌮 target 🎯 taxi 🚕 teacher 🧑‍🏫 teapot 🫖 teddy 🧸
  tennis 🎾 tent ⛺ theatre 🎭 thread 🧵 thumb 👍 thunder ⛈️ ticket 🎫 tiger 🐯 tomato 🍅 toolbox 🧰 tooth 🦷 torch 🔦
  tortoise 🐢 tower 🗼 tractor 🚜 tram 🚊 tree 🌳 triangle 📐 trolley 🛒 trophy 🏆 trumpet 🎺 tulip 🌷 tuxedo 🤵
  umbrella ☂️ unicorn 🦄 vase 🏺 video 📹 village 🏘️ violin 🎻 volcano 🌋 waffle 🧇 walking 🚶 watch ⌚ wave 👋
  wheat 🌾 wind 🌬️ window 🪟 wood 🪵 wrestler 🤼 yarn 🧶 yoyo 🪀 zebra 🦓`

const pictures: ReadonlyMap<string, string> = new Map(
  [...pairs.matchAll(/(\S+)\s+(\S+)/g)].map(([, word = '', sign = '']) => [word, sign]),
)
